using System.CommandLine;
using System.Text.Json;
using Assistant.Bot.Cli;
using Assistant.Knowledge.Corpus;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Tests.Cli;

public sealed class SearchCommandTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7));

    private readonly string _folder = Directory.CreateTempSubdirectory("search").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Corpus_OfOnesOwn_GivesTheIdsBestFirst()
    {
        var corpus = Write("corpus.jsonl", """{"id":"x-1","text":"Hội nghị trực tuyến của phường"}""", """{"id":"số 2","text":"Kinh phí mua sắm trang thiết bị"}""", """{"id":"3","text":"Cải cách thủ tục hành chính (TTHC)"}""");
        var queries = Write("queries.jsonl", """{"id":"q1","text":"cuộc họp online"}""", """{"id":"q2","text":"tien mua may moc"}""", """{"id":"q3","text":"TTHC"}""", """{"id":"q4","text":"bóng đá"}""", """{"id":"q5","text":""}""");

        var (exit, output, errors) = await RunAsync("--corpus", corpus, "--queries", queries);

        exit.ShouldBe(0);
        errors.ShouldBeEmpty();
        output.ShouldBe(
        [
            """{"id":"q1","hits":["x-1"]}""", """{"id":"q2","hits":["số 2"]}""", """{"id":"q3","hits":["3"]}""", """{"id":"q4","hits":[]}""", """{"id":"q5","hits":[]}""",
        ]);
    }

    [Fact]
    public async Task Corpus_LinesOfNoUse_AreNamedAndTheOthersDone()
    {
        var corpus = Write("corpus.jsonl", """{"id":"a","text":"kế hoạch"}""", "not json", """{"id":"b"}""", "", "[1]", """{"id":"c","text":"\ud800 kế hoạch"}""");
        var queries = Write("queries.jsonl", "null", """{"id":"q","text":"kế hoạch"}""");

        var (exit, output, errors) = await RunAsync("--corpus", corpus, "--queries", queries, "--top", "5");

        exit.ShouldBe(1);
        output.ShouldHaveSingleItem().ShouldStartWith("""{"id":"q","hits":["a""");
        errors.ShouldContain("corpus.jsonl:2: ");
        errors.ShouldContain("corpus.jsonl:3: ");
        errors.ShouldNotContain("corpus.jsonl:4: ");
        errors.ShouldContain("corpus.jsonl:5: ");
        errors.ShouldContain("queries.jsonl:1: ");
    }

    [Fact]
    public async Task Corpus_Top_LimitsTheHits()
    {
        var corpus = Write("corpus.jsonl", [.. Enumerable.Range(0, 300).Select(i => $$"""{"id":"{{i}}","text":"kế hoạch số {{i}}"}""")]);
        var queries = Write("queries.jsonl", """{"id":"q","text":"kế hoạch 7"}""");

        Ids(await RunAsync("--corpus", corpus, "--queries", queries, "--top", "1")).ShouldBe(["7"]);
        Ids(await RunAsync("--corpus", corpus, "--queries", queries)).Count.ShouldBe(10);
        Ids(await RunAsync("--corpus", corpus, "--queries", queries, "--top", "1000")).Count.ShouldBe(300);
    }

    [Theory]
    [InlineData]
    [InlineData("--corpus", "a")]
    [InlineData("từ", "--corpus", "a", "--queries", "b")]
    [InlineData("--all", "--corpus", "a", "--queries", "b")]
    [InlineData("--corpus", "missing.jsonl", "--queries", "missing.jsonl")]
    public async Task Search_NeitherTextNorCorpus_IsUsage(params string[] args)
    {
        var (exit, output, errors) = await RunAsync(args);

        exit.ShouldBe(2);
        output.ShouldBeEmpty();
        errors.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("10001")]
    public void Top_NoNumberOfHits_IsRefused(string top) =>
        SearchCommand.Create(OpenAsync).Parse(["từ", "--top", top]).Errors.ShouldNotBeEmpty();

    [Fact]
    public async Task Search_Json_SaysPlanKeyLineAndScore()
    {
        var (exit, output, _) = await RunAsync("thí", "điểm", "trợ lý ảo", "--json", "--top", "2");

        exit.ShouldBe(0);
        output.Count.ShouldBe(2);
        var hit = JsonDocument.Parse(output[0]).RootElement;
        hit.GetProperty("source").GetString().ShouldBe("000_e7c52a634e72112d.txt");
        hit.GetProperty("key").GetString().ShouldBe("II.5");
        hit.GetProperty("line").GetInt32().ShouldBe(133);
        hit.GetProperty("score").GetDouble().ShouldBeGreaterThan(0);
        hit.TryGetProperty("standing", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Search_PlansNotInForce_AreFoundOnlyWhenAskedFor()
    {
        (await RunAsync("thí điểm trợ lý ảo", "--json")).Output.ShouldNotContain(line => line.Contains("003_", StringComparison.Ordinal));

        var (_, output, _) = await RunAsync("thí điểm trợ lý ảo", "--json", "--all");

        output.ShouldContain(line => line.Contains("003_", StringComparison.Ordinal) && line.Contains("\"standing\":\"withdrawn\"", StringComparison.Ordinal));
    }

    /// <summary>The five plans, of which the ward's was withdrawn.</summary>
    private static Task<SearchDesk> OpenAsync(bool all, CancellationToken cancellationToken)
    {
        var reader = new PlanReader();
        var texts = SampleCorpus.Load().Where(text => all || !text.FileName.StartsWith("003", StringComparison.Ordinal)).ToList();
        return Task.FromResult(new SearchDesk(
            [.. texts.Select(text => (reader.Read(text), (SourceText?)text))],
            null,
            texts.Where(text => text.FileName.StartsWith("003", StringComparison.Ordinal)).ToDictionary(text => text.FileName, PlanStanding (_) => new PlanStanding.Withdrawn("Lan", Now), StringComparer.Ordinal)));
    }

    private static IReadOnlyList<string> Ids((int Exit, IReadOnlyList<string> Output, string Errors) run) =>
        [.. JsonDocument.Parse(run.Output.Single()).RootElement.GetProperty("hits").EnumerateArray().Select(id => id.GetString()!)];

    private static async Task<(int Exit, IReadOnlyList<string> Output, string Errors)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var parsed = SearchCommand.Create(OpenAsync).Parse(args);
        parsed.Errors.ShouldBeEmpty();
        var exit = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = errors });
        return (exit, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), errors.ToString());
    }

    private string Write(string name, params string[] lines)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllLines(path, lines);
        return path;
    }
}
