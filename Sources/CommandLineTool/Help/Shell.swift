/// A shell that lets a program say how a line may go on, and what it is told so that it asks.
///
/// The program answers; the scripts only hand over the line and take what comes back.
package enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish

  /// Where its file lies, seen from where programs are installed.
  var place: String {
    switch self {
    case .bash: "share/bash-completion/completions/lygte"
    case .zsh: "share/zsh/site-functions/_lygte"
    case .fish: "share/fish/vendor_completions.d/lygte.fish"
    }
  }

  var script: String {
    switch self {
    case .bash:
      #"""
      # bash completion for lygte: the program itself says how the line may go on.
      _lygte() {
          local word what line="${COMP_LINE:0:COMP_POINT}"
          COMPREPLY=()
          while IFS=$'\t' read -r word what; do
              case $word in
                  :files) compopt -o default; return ;;
                  :folders) compopt -o dirnames; return ;;
                  *[=:]) compopt -o nospace ;;
              esac
              COMPREPLY+=("$word")
          done < <(command lygte completions bash --line "$line" --breaks "$COMP_WORDBREAKS" \
              2>/dev/null)
      }
      complete -F _lygte lygte

      """#
    case .zsh:
      #"""
      #compdef lygte
      # zsh completion for lygte: the program itself says how the line may go on.
      _lygte() {
          local word what line="${(j: :)words[1,CURRENT-1]} ${(q)${(Q)PREFIX}}"
          local -a whole open shown_whole shown_open
          while IFS=$'\t' read -r word what; do
              case $word in
                  :files) _files; return ;;
                  :folders) _files -/; return ;;
                  *[=:]) open+=("$word"); shown_open+=("$word${what:+  -- $what}") ;;
                  *) whole+=("$word"); shown_whole+=("$word${what:+  -- $what}") ;;
              esac
          done < <(command lygte completions zsh --line "$line" 2>/dev/null)
          (( $#whole )) && compadd -U -l -d shown_whole -a whole
          (( $#open )) && compadd -U -l -S '' -d shown_open -a open
          (( $#whole + $#open ))
      }
      # Loaded by its name in $fpath it is run at once; sourced it says what it is for.
      if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
          _lygte "$@"
      else
          compdef _lygte lygte
      fi

      """#
    case .fish:
      #"""
      # fish completion for lygte: the program itself says how the line may go on.
      function __lygte_complete
          set -l line (commandline -cp | string collect)
          command lygte completions fish --line "$line" 2>/dev/null | while read -l entry
              switch $entry
                  case ':files*'
                      __fish_complete_path (commandline -ct)
                  case ':folders*'
                      __fish_complete_directories (commandline -ct) ''
                  case '*'
                      echo $entry
              end
          end
      end
      complete -c lygte -f -a '(__lygte_complete)'

      """#
    }
  }
}
