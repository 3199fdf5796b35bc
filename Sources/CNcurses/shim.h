// What Swift cannot import from ncurses: its global variables, macros with arguments, and calls
// that need stdin and stdout as C streams.

#ifndef LYGTE_CNCURSES_SHIM_H
#define LYGTE_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <wchar.h>

static inline WINDOW *screen_window(void) { return stdscr; }
static inline void screen_repaint_all(void) { clearok(curscr, TRUE); }
static inline int screen_columns(void) { return stdscr ? getmaxx(stdscr) : 0; }
static inline int screen_rows(void) { return stdscr ? getmaxy(stdscr) : 0; }
static inline int screen_color_count(void) { return COLORS; }

// type NULL stands for the environment's TERM; NULL comes back for an unknown one.
static inline SCREEN *screen_open(const char *type) { return newterm(type, stdout, stdin); }

static inline attr_t attribute_bold(void) { return A_BOLD; }
static inline attr_t attribute_dim(void) { return A_DIM; }
static inline attr_t attribute_underline(void) { return A_UNDERLINE; }
static inline attr_t attribute_reverse(void) { return A_REVERSE; }
static inline attr_t attribute_italic(void) { return A_ITALIC; }

static inline int key_function_first(void) { return KEY_F0; }

static inline bool locale_is_utf8(void) {
  const char *codes = nl_langinfo(CODESET);
  return codes && strcmp(codes, "UTF-8") == 0;
}

// One cell of at most five scalars in an attribute and a colour pair.
static inline void cell_set(
    cchar_t *cell, const unsigned int *scalars, int count, attr_t attributes, int pair) {
  wchar_t text[CCHARW_MAX + 1];
  int length = count < CCHARW_MAX ? count : CCHARW_MAX;
  for (int index = 0; index < length; index++) text[index] = (wchar_t)scalars[index];
  text[length] = 0;
  setcchar(cell, text, attributes, 0, &pair);
}

static inline int cells_write(int row, int column, const cchar_t *cells, int count) {
  return mvadd_wchnstr(row, column, cells, count);
}

static inline int width_of_scalar(unsigned int scalar) { return wcwidth((wchar_t)scalar); }

#endif
