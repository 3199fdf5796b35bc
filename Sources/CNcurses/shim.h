// What Swift cannot import from ncurses: its global variables, macros with arguments, and calls
// that need stdin and stdout as C streams.

#ifndef LYGTE_CNCURSES_SHIM_H
#define LYGTE_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// GNU's own, which the headers hide from a plain C program.
extern int memfd_create(const char *name, unsigned int flags);
extern int dup3(int from, int to, int flags);

// A file in memory, closed in programs started from here; -1 where there can be none.
static inline int memory_file(const char *name) { return memfd_create(name, 1U); }
// As dup2, closed in programs started from here.
static inline int lead_descriptor(int to, int descriptor) { return dup3(to, descriptor, O_CLOEXEC); }

static inline WINDOW *screen_window(void) { return stdscr; }
static inline void screen_repaint_all(void) { clearok(curscr, TRUE); }
// Takes up a size that no KEY_RESIZE told of. False when it is the one that is shown.
static inline bool screen_follow_size(void) {
  struct winsize now;
  if (!stdscr || ioctl(STDOUT_FILENO, TIOCGWINSZ, &now) != 0) return false;
  if (now.ws_row == 0 || now.ws_col == 0) return false;
  if (now.ws_row == LINES && now.ws_col == COLS) return false;
  return resize_term(now.ws_row, now.ws_col) == OK;
}
static inline int screen_columns(void) { return stdscr ? getmaxx(stdscr) : 0; }
static inline int screen_rows(void) { return stdscr ? getmaxy(stdscr) : 0; }
static inline int screen_color_count(void) { return COLORS; }

// type NULL stands for the environment's TERM; NULL comes back for an unknown one.
static inline SCREEN *screen_open(const char *type, FILE *output) {
  return newterm(type, output ? output : stdout, stdin);
}

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

// One cell of one character that stands by itself, which setcchar need not look at.
static inline void cell_set_plain(
    cchar_t *cell, unsigned int scalar, attr_t attributes, int pair) {
  memset(cell, 0, sizeof *cell);
  cell->attr = attributes | COLOR_PAIR(pair < 256 ? pair : 255);
  cell->chars[0] = (wchar_t)scalar;
  cell->ext_color = pair;
}

static inline int cells_write(int row, int column, const cchar_t *cells, int count) {
  return mvadd_wchnstr(row, column, cells, count);
}

static inline int width_of_scalar(unsigned int scalar) { return wcwidth((wchar_t)scalar); }

#endif
