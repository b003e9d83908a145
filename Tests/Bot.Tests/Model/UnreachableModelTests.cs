using System.Diagnostics;
using System.Text.Json;
using Assistant.Testing.Model;

namespace Assistant.Bot.Tests.Model;

public sealed class UnreachableModelTests
{
    /// <summary>What the answer may be later for a model that does not answer.</summary>
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task Say_EveryMessageOfTheTables_IsAnsweredAsWithoutAModel()
    {
        var without = new RunningBot();
        var unreachable = new RunningBot(null, $"--Model:Endpoint={ScriptedModel.NobodyThere()}", "--Model:Deployment=gpt-office");
        await Task.WhenAll(without.InitializeAsync(), unreachable.InitializeAsync());
        try
        {
            await Task.WhenAll(without.Person().SayAsync("kế hoạch nào đang có hiệu lực"), unreachable.Person().SayAsync("kế hoạch nào đang có hiệu lực"));
            var different = new List<string>();
            foreach (var text in Texts())
            {
                var (expected, told) = (Answered.Words(await without.Person().SayAsync(text)), Answered.Words(await unreachable.Person().SayAsync(text)));
                if (told != expected)
                    different.Add($"{text}: {told}, and not {expected}");
            }

            different.ShouldBeEmpty();
        }
        finally
        {
            await Task.WhenAll(without.DisposeAsync(), unreachable.DisposeAsync());
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Say_ModelThatDoesNotAnswer_CostsAtMostTwoSecondsOnceAndThenNothing(bool listens)
    {
        await using var silent = await ScriptedModel.StartAsync();
        silent.Otherwise = _ => ModelAnswer.NeverAnswers();
        var bot = new RunningBot(null, $"--Model:Endpoint={(listens ? silent.Endpoint : ScriptedModel.NobodyThere())}", "--Model:Deployment=gpt-office");
        await bot.InitializeAsync();
        try
        {
            await bot.Person().SayAsync("kế hoạch nào đang có hiệu lực");

            var first = await TimeAsync(bot);
            var second = await TimeAsync(bot);

            first.ShouldBeLessThan(second + Later);
            silent.Calls.Count.ShouldBe(listens ? 1 : 0);
        }
        finally
        {
            await bot.DisposeAsync();
        }
    }

    private static async Task<TimeSpan> TimeAsync(RunningBot bot)
    {
        var began = Stopwatch.GetTimestamp();
        await bot.Person().SayAsync("alo, mấy bữa nữa ta bị đòi chi hông nè");
        return Stopwatch.GetElapsedTime(began);
    }

    private static IEnumerable<string> Texts()
    {
        foreach (var table in new[] { "messages", "questions", "out-of-scope" })
        {
            using var stream = typeof(UnreachableModelTests).Assembly.GetManifestResourceStream($"tables/{table}.jsonl").ShouldNotBeNull();
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } line)
            {
                if (!line.TrimStart().StartsWith('{'))
                    continue;
                using var row = JsonDocument.Parse(line);
                yield return row.RootElement.GetProperty("text").GetString()!;
            }
        }
    }
}
