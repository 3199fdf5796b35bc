/// The findings of the example, some forty of them: every state, kind and kind of entry stands
/// among them.
enum SampleFindings {
  static let all = mossDay + larkEvening + mossNight + larkMorning + loose
}
