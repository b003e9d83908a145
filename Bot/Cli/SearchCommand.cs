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
    /// <param name="open">Opens the desk; called once, when the plans are searched.</param>
    internal static Command Create(Func<CancellationToken, Task<AskDesk>> open)
    {
        var text = new Argument<string[]>("TEXT") { Description = "What is searched for.", Arity = ArgumentArity.ZeroOrMore };
        var top = new Option<int>("--top") { Description = "At most so many passages.", HelpName = "N", DefaultValueFactory = _ => DefaultTop };
        top.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and <= 10_000))
            {
                result.AddError("--top: a number from 1 to 10000");
            }
        });
        var json = new Option<bool>("--json") { Description = "Write JSON, one passage a line." };
        var corpus = new Option<string?>("--corpus") { Description = "Search these texts instead of the plans.", HelpName = "FILE" };
        var queries = new Option<string?>("--queries") { Description = "What is searched for in them.", HelpName = "FILE" };
        var command = new Command("search", "Finds the passages that best answer a text.") { text, top, json, corpus, queries };
        command.SetAction(async (result, cancellationToken) =>
        {
            var errors = result.InvocationConfiguration.Error;
            var words = string.Join(' ', result.GetValue(text) ?? []);
            switch (result.GetValue(corpus), result.GetValue(queries), words)
            {
                case ({ } texts, { } asked, ""):
                    return await CorpusAsync(texts, asked, result.GetValue(top), errors, cancellationToken);
                case (null, null, { Length: > 0 }):
                    return await PlansAsync(await open(cancellationToken), words, result.GetValue(top), result.GetValue(json));
                default:
                    await errors.WriteLineAsync("search: either TEXT, or both --corpus FILE and --queries FILE");
                    return Usage;
            }
        });
        return command;
    }

    private static async Task<int> PlansAsync(AskDesk desk, string text, int top, bool json)
    {
        await using var output = Output();
        foreach (var (passage, score) in desk.Passages.Search(text, top).Select(hit => (hit.Passage, hit.Score)))
        {
            var words = PhoneNumbers.Mask(passage.Text);
            await output.WriteLineAsync(json
                ? JsonSerializer.Serialize(new SearchHit(passage.Source, passage.Document, passage.Key?.Value, passage.Lines.First, Math.Round(score, 3), words), Json.SearchHit)
                : string.Create(CultureInfo.InvariantCulture, $"{score,7:0.00}  {passage.Source}:{passage.Lines.First} {passage.Document} {passage.Key?.Value}  {words}"));
        }

        return Done;
    }

    private static async Task<int> CorpusAsync(string corpus, string queries, int top, TextWriter errors, CancellationToken cancellationToken)
    {
        foreach (var file in (string[])[corpus, queries])
        {
            if (!File.Exists(file))
            {
                await errors.WriteLineAsync($"{file}: there is no such file");
                return Usage;
            }
        }

        var unusable = 0;
        var texts = await ReadAsync(corpus);
        var asked = await ReadAsync(queries);
        var analyzer = new TextAnalyzer(Abbreviations.LearnFrom(texts.Select(text => text.Text!)), SynonymTable.Default);
        var index = TextIndex.Build(analyzer, texts.Select(text => new IndexedText(text.Text!)));
        await using var output = Output();
        foreach (var query in asked)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var hits = index.Search(query.Text!, top).Select(hit => texts[hit.Text].Id!);
            await output.WriteLineAsync(JsonSerializer.Serialize(new SearchHits(query.Id!, [.. hits]), Json.SearchHits));
        }

        return unusable == 0 ? Done : SomeUnusable;

        async Task<List<SearchText>> ReadAsync(string file)
        {
            var read = new List<SearchText>();
            var number = 0;
            await foreach (var line in File.ReadLinesAsync(file, cancellationToken))
            {
                number++;
                if (line.Length > 0 && Parse(line) is { } text)
                {
                    read.Add(text);
                }
                else if (line.Length > 0)
                {
                    unusable++;
                    await errors.WriteLineAsync($"{file}:{number}: not an object with an id and a text");
                }
            }

            return read;
        }
    }

    private static SearchText? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, Json.SearchText) is { Id: not null, Text: not null } text ? text : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static StreamWriter Output() =>
        new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
