using System.CommandLine;
using System.Text;

namespace Assistant.Bot.Cli;

/// <summary><c>assistant ask</c>: one question, or a batch of them.</summary>
internal static class AskCommand
{
    private const int Done = 0;
    private const int SomeUnusable = 1;
    private const int Usage = 2;

    /// <summary>Creates the command.</summary>
    /// <param name="open">Opens the desk; called once, when something is asked.</param>
    /// <param name="clock">Says when "now" is without <c>--at</c>.</param>
    internal static Command Create(Func<CancellationToken, Task<AskDesk>> open, TimeProvider clock)
    {
        var text = new Argument<string[]>("TEXT") { Description = "The question.", Arity = ArgumentArity.ZeroOrMore };
        var at = new Option<string?>("--at") { Description = "now, with its offset: 2026-05-13T09:00:00+07:00" };
        var user = new Option<string?>("--user") { Description = "The asker's name.", HelpName = "NAME" };
        var unit = new Option<string?>("--unit") { Description = "The asker's unit.", HelpName = "UNIT" };
        var json = new Option<bool>("--json") { Description = "Write the answer as JSON." };
        var batch = new Option<string?>("--batch") { Description = "Answer the questions of a JSON Lines file.", HelpName = "FILE" };
        var command = new Command("ask", "Answers a question as chat would; stores nothing.") { text, at, user, unit, json, batch };
        command.SetAction(async (result, cancellationToken) =>
        {
            var run = new AskRun(open, clock, result.InvocationConfiguration.Error, cancellationToken);
            return result.GetValue(batch) is { } file
                ? await run.BatchAsync(file)
                : await run.OneAsync(
                    new AskQuestion(null, string.Join(' ', result.GetValue(text) ?? []), result.GetValue(at), result.GetValue(unit), result.GetValue(user)),
                    result.GetValue(json));
        });
        return command;
    }

    private sealed class AskRun(Func<CancellationToken, Task<AskDesk>> open, TimeProvider clock, TextWriter errors, CancellationToken cancellationToken)
    {
        public async Task<int> OneAsync(AskQuestion question, bool json)
        {
            if (string.IsNullOrWhiteSpace(question.Text))
            {
                await errors.WriteLineAsync("ask: a TEXT or --batch FILE is needed");
                return Usage;
            }

            using var desk = await open(cancellationToken);
            if (await AnswerAsync(desk, question, "") is not { } reply)
            {
                return Usage;
            }

            await using var output = Output();
            await output.WriteLineAsync((json ? AskJson.Write(reply, null) : reply.Text).AsMemory(), cancellationToken);
            return Done;
        }

        public async Task<int> BatchAsync(string file)
        {
            if (!File.Exists(file))
            {
                await errors.WriteLineAsync($"{file}: there is no such file");
                return Usage;
            }

            using var desk = await open(cancellationToken);
            await using var output = Output();
            var (exit, number) = (Done, 0);
            await foreach (var line in File.ReadLinesAsync(file, cancellationToken))
            {
                number++;
                if (string.IsNullOrWhiteSpace(line))
                {
                    continue;
                }

                var question = AskJson.ReadQuestion(line);
                if (question is null)
                {
                    await errors.WriteLineAsync($"{file}:{number}: not an object with an id and a text");
                }

                if (question is null || await AnswerAsync(desk, question, $"{file}:{number}: ") is not { } reply)
                {
                    exit = SomeUnusable;
                    continue;
                }

                await output.WriteLineAsync(AskJson.Write(reply, question.Id).AsMemory(), cancellationToken);
            }

            return exit;
        }

        private static StreamWriter Output() =>
            new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

        /// <summary>The answer; null, with the reason on standard error, when the question cannot be used.</summary>
        private async Task<AskReply?> AnswerAsync(AskDesk desk, AskQuestion question, string where)
        {
            if (AskInstant.Read(question.At, clock) is not { } now)
            {
                await errors.WriteLineAsync($"{where}at {question.At}: not an instant; write it as 2026-05-13T09:00:00+07:00");
                return null;
            }

            if (desk.AskerOf(question.User, question.Unit, now) is not { } asker)
            {
                await errors.WriteLineAsync($"{where}unit {question.Unit}: several units of the plans are called so");
                return null;
            }

            return await desk.AskAsync(question.Text!, asker, cancellationToken);
        }
    }
}
