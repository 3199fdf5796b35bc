import CommandLineTool
import Foundation

signal(SIGPIPE, SIG_IGN)
switch CommandLineTool.run(
  arguments: Array(CommandLine.arguments.dropFirst()), environment: ProcessEnvironment.read())
{
case .finished(let report):
  ProcessEnvironment.write(report.output, to: STDOUT_FILENO)
  ProcessEnvironment.write(Array(report.errors.utf8), to: STDERR_FILENO)
  exit(report.status.rawValue)
case .openBoard(let request):
  ProcessEnvironment.write(Array(request.talk.utf8), to: STDERR_FILENO)
}
