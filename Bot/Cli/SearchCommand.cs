using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Cli;

/// <summary><c>assistant search</c>: the passages that answer a text; or the same ranking over a corpus of one's own.</summary>
internal static class SearchCommand
{
    private const int DefaultTop = 10;
    private const int MostTop = 10_000;
    private const int Done = 0;
    private const int SomeUnusable = 1;
    private const int Usage = 2;

    private static readonly SearchJsonContext Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Creates the command.</summary>
    /// <param name="open">Opens the desk, over all plans or those in force; called once, when the plans are searched.</param>
    internal static Command Create(Func<bool, CancellationToken, Task<SearchDesk>> open)
    {
        var text = new Argument<string[]>("TEXT") { Description = "What is searched for.", Arity = ArgumentArity.ZeroOrMore };
        var top = new Option<int>("--top") { Description = "At most so many passages.", HelpName = "N", DefaultValueFactory = _ => DefaultTop };
        top.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and <= MostTop))
                result.AddError($"--top: a number from 1 to {MostTop}");
        });
        var json = new Option<bool>("--json") { Description = "Write JSON, one passage a line." };
        var all = new Option<bool>("--all") { Description = "Search plans that were withdrawn or replaced, too." };
        var corpus = new Option<string?>("--corpus") { Description = "Search these texts instead of the plans.", HelpName = "FILE" };
        var queries = new Option<string?>("--queries") { Description = "What is searched for in them.", HelpName = "FILE" };
        var command = new Command("search", "Finds the passages that best answer a text, in the plans in force.") { text, top, json, all, corpus, queries };
        command.SetAction(async (result, cancellationToken) =>
        {
            var errors = result.InvocationConfiguration.Error;
            var output = result.InvocationConfiguration.Output;
            await using var console = output == Console.Out ? Utf8() : null;
            output = console ?? output;
            switch (result.GetValue(corpus), result.GetValue(queries), string.Join(' ', result.GetValue(text) ?? []).Trim(), result.GetValue(all))
            {
                case ({ } texts, { } asked, "", false):
                    return await CorpusAsync(texts, asked, result.GetValue(top), output, errors, cancellationToken);
                case (null, null, { Length: > 0 } words, var both):
                    await PlansAsync(await open(both, cancellationToken), words, result.GetValue(top), result.GetValue(json), output);
                    return Done;
                default:
                    await errors.WriteLineAsync("search: either TEXT, or both --corpus FILE and --queries FILE");
                    return Usage;
            }
        });
        return command;
    }

    private static async Task PlansAsync(SearchDesk desk, string text, int top, bool json, TextWriter output)
    {
        foreach (var ((passage, score), standing) in desk.Search(text, top))
        {
            var words = PhoneNumbers.Mask(passage.Text);
            var stands = standing is null ? null : PlanStandingWords.Word(standing);
            await output.WriteLineAsync(json
                ? JsonSerializer.Serialize(new SearchHit(passage.Source, passage.Document, passage.Key?.Value, passage.Lines.First, Math.Round(score, 3), words, stands), Json.SearchHit)
                : string.Create(CultureInfo.InvariantCulture, $"{score,7:0.00}  {passage.Source}:{passage.Lines.First} {passage.Document} {passage.Key?.Value}{(stands is null ? "" : $" ({stands})")}  {words}"));
        }
    }

    private static async Task<int> CorpusAsync(string corpus, string queries, int top, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        foreach (var file in (string[])[corpus, queries])
        {
            if (!File.Exists(file))
            {
                await errors.WriteLineAsync($"{file}: there is no such file");
                return Usage;
            }
        }

        return await new CorpusSearch(Json, errors).RunAsync(corpus, queries, top, output, cancellationToken) ? Done : SomeUnusable;
    }

    /// <summary>The console's own stream in UTF-8, whatever the console says.</summary>
    private static StreamWriter Utf8() => new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
