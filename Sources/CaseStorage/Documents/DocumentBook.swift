/// Which documents are up to date.
struct DocumentBook {
}
