using System.CommandLine;
using System.Text.Json;
using Assistant.Bot.Evaluation;
using Assistant.Bot.Grounding;
using Assistant.Skills.Model;
using Spectre.Console;

namespace Assistant.Bot.Cli;

/// <summary><c>assistant evaluate</c>: how well a question set is answered, without a model and with the one that is configured.</summary>
internal static class EvaluateCommand
{
    private const int Done = 0;
    private const int SomeUnusable = 1;
    private const int Usage = 2;

    /// <summary>Creates the command.</summary>
    /// <param name="clock">Says when "now" is for questions that do not say it.</param>
    internal static Command Create(TimeProvider clock)
    {
        var file = new Option<string?>("--questions") { Description = "The questions, one JSON object a line: the examples of ask, or tables of open questions (docs/grounding.md).", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Write the figures as JSON." };
        var command = new Command("evaluate", "Asks a question set without the language model and with it; compares accuracy, citations, refusals, latency, tokens and cost. Stores nothing.") { file, json };
        command.SetAction(async (result, cancellationToken) =>
        {
            var run = new EvaluateRun(clock, result.InvocationConfiguration.Output, result.InvocationConfiguration.Error, cancellationToken);
            return await run.RunAsync(result.GetValue(file), result.GetValue(json));
        });
        return command;
    }

    private sealed class EvaluateRun(TimeProvider clock, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        private readonly HashSet<string> _problems = new(StringComparer.Ordinal);

        public async Task<int> RunAsync(string? file, bool json)
        {
            if (file is null || !File.Exists(file))
            {
                await errors.WriteLineAsync(file is null ? "evaluate: --questions FILE is needed" : $"{file}: there is no such file");
                return Usage;
            }

            var questions = await ReadAsync(file);
            MeteredModel? model = null;
            ModelPrices? prices = null;
            using var with = await OfficeDesk.OpenAsync(services => Metered(services, ref model, ref prices), cancellationToken);
            using var without = await OfficeDesk.OpenAsync(_ => null, cancellationToken);
            var round = new QuestionRound(at => AskInstant.Read(at, clock));
            var report = new EvaluationReport(
                EvaluationColumn.Of(await round.AskAsync(without, questions, Skip, cancellationToken), null, null),
                model is null ? null : EvaluationColumn.Of(await round.AskAsync(with, questions, Skip, cancellationToken), model, prices));
            await WriteAsync(report, json);
            return _problems.Count == 0 ? Done : SomeUnusable;
        }

        private async Task<IReadOnlyList<EvaluatedQuestion>> ReadAsync(string file)
        {
            var (questions, number) = (new List<EvaluatedQuestion>(), 0);
            await foreach (var line in File.ReadLinesAsync(file, cancellationToken))
            {
                number++;
                if (string.IsNullOrWhiteSpace(line))
                    continue;
                if (QuestionReader.Read(line) is ({ } question, _))
                    questions.Add(question);
                else
                    Skip($"{file}:{number}: {QuestionReader.Read(line).Problem}");
            }

            return questions;
        }

        /// <summary>Both ways meet the same problems; each is told once.</summary>
        private void Skip(string problem)
        {
            if (_problems.Add(problem))
                errors.WriteLine(problem);
        }

        private static AskModel? Metered(IServiceProvider services, ref MeteredModel? metered, ref ModelPrices? prices)
        {
            var model = services.GetRequiredService<LanguageModel>();
            if (model.Client is not { } client)
                return null;
            metered = new MeteredModel(client);
            prices = model.Limits.Prices;
            return AskModel.In(services, LanguageModel.Of(metered, model.Limits));
        }

        private async Task WriteAsync(EvaluationReport report, bool json)
        {
            if (json)
            {
                await output.WriteLineAsync(JsonSerializer.Serialize(report, EvaluationJson.Default.EvaluationReport));
                return;
            }

            var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No });
            console.Write(EvaluationTable.Of(report));
        }
    }
}
