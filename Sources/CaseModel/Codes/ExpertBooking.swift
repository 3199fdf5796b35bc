/// How far the burglary and prevention expert of the corps is booked for a walk (DOMAIN A1, 7).
package enum ExpertBooking: String, Code {
  case asked, booked, declined
  case notWanted = "not-wanted"
}
