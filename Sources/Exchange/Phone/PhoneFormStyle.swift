/// How the page for phones looks: large to the finger, plain by day, quiet in the dark.
enum PhoneFormStyle {
  static let text = """
    :root { color-scheme: light dark; --ink: #1a1a1a; --soft: #4a4f57; --paper: #fff; --field: #fff;
      --line: #5f6670; --here: #0b57a4; --on-here: #fff; --warn: #8a1c1c; --card: #f2f4f6; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e8eaed; --soft: #b6bcc5; --paper: #14171b; --field: #1d2127; --line: #8b939e;
        --here: #8ab8f0; --on-here: #10151c; --warn: #ff9d9d; --card: #1d2127; }
    }
    * { box-sizing: border-box; }
    body { font: 1.125rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
      margin: 0 auto; padding: 1rem; max-width: 40rem; }
    h1 { font-size: 1.5rem; margin: 0; }
    h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-top: 1px solid var(--line);
      padding-top: 1rem; }
    p { margin: .25rem 0 .75rem; overflow-wrap: anywhere; }
    .walk { font-weight: 600; }
    .hint { color: var(--soft); font-size: 1rem; margin: 0 0 .25rem; }
    .warning, #said { color: var(--warn); font-weight: 600; }
    .warning:empty { display: none; }
    #said { color: var(--ink); min-height: 1.5em; margin-top: .75rem; }
    fieldset { border: 0; margin: 0; padding: 0; display: grid; gap: .5rem;
      grid-template-columns: 1fr 1fr; }
    legend, form label, section > label, #how label { font-weight: 600; display: block;
      margin-top: 1rem; }
    legend { padding: 0; margin-bottom: .25rem; }
    .choice, form .choice, section > .choice { display: flex; align-items: center; gap: .6rem;
      min-height: 3.25rem; padding: .25rem .75rem; border: 2px solid var(--line);
      border-radius: .5rem; background: var(--field); margin-top: .5rem; }
    fieldset .choice { margin-top: 0; }
    .choice:has(:checked) { border-color: var(--here); box-shadow: inset .4rem 0 var(--here); }
    .choice input { width: 1.5rem; height: 1.5rem; flex: none; accent-color: var(--here); margin: 0; }
    input[type=text], select, textarea, input[type=file] { display: block; width: 100%;
      min-height: 3.25rem; font: inherit; color: inherit; background: var(--field);
      border: 2px solid var(--line); border-radius: .5rem; padding: .6rem .75rem; }
    textarea[aria-invalid] { border-color: var(--warn); }
    button { display: block; width: 100%; min-height: 3.25rem; font: inherit; font-weight: 600;
      color: var(--here); background: var(--paper); border: 2px solid var(--here);
      border-radius: .5rem; padding: .6rem .75rem; margin-top: .75rem; }
    button.first { background: var(--here); color: var(--on-here); }
    :focus-visible { outline: 3px solid var(--here); outline-offset: 3px; }
    [hidden] { display: none !important; }
    ol, ul { list-style: none; margin: 0; padding: 0; }
    #notes > li, #pictures > li { background: var(--card); border-radius: .5rem; padding: .75rem;
      margin-top: .75rem; }
    #pictures img { display: block; max-width: 100%; max-height: 14rem; border-radius: .25rem; }
    .row { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; }
    """
}
