import CommandLineTool
import Glibc

// Every file is for its owner alone unless the folder it lies in says otherwise.
umask(0o077)
// A reader that went away ends a command quietly: the failed write tells.
signal(SIGPIPE, SIG_IGN)
// A file that may grow no further is a failed write like a full disk, not an end without a word.
signal(SIGXFSZ, SIG_IGN)

let world = World()
switch CommandLineTool.run(
  arguments: Array(CommandLine.arguments.dropFirst()), environment: world.commandEnvironment())
{
case .finished(let report): exit(world.end(with: report))
case .openBoard(let request): exit(BoardLoop.run(request, in: world))
}
