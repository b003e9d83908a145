using Assistant.Bot.Cards;
using Assistant.Knowledge.Corpus;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese.Restoring;
using Assistant.Skills;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;
using BenchmarkDotNet.Attributes;

namespace Assistant.Benchmarks;

/// <summary>
/// Understanding a message (to stay below 1 ms at the median) and answering it with text and card (below 5 ms), over the
/// sample corpus. Each operation takes the next message of the understanding tests, so that all of them have their part.
/// </summary>
[MemoryDiagnoser]
[MedianColumn]
public class Conversing
{
    private readonly RequestReader _reader = new();
    private IReadOnlyList<(string Text, Asker Asker)> _messages = [];
    private IReadOnlyList<(Understood Understood, Asker Asker)> _requests = [];
    private Office _office = null!;
    private Clerk _clerk = null!;
    private int _next;

    /// <summary>Reads the corpus and the messages.</summary>
    [GlobalSetup]
    public void Load()
    {
        var reader = new PlanReader();
        var plans = SampleCorpus.Load().Select(text => (Plan: reader.Read(text), Text: (SourceText?)text)).ToList();
        _office = new Office(new PlanLibrary([.. plans.Select(pair => pair.Plan)]));
        _clerk = new Clerk(AnsweringOffice.Of(_office, plans, new TextRestorer()), new NoProgress(), new WithoutJournal());
        var unit = _office.Directory.Resolve("Văn phòng Sở", _office.Organization) is UnitMatch.One one ? one.Unit : null;
        _messages = [.. SampleMessages.Load().Select(message => (message.Text, new Asker("lan", "Lan", _office.Organization, unit, message.At)))];
        _requests = [.. _messages.SelectMany(message => _reader.Read(message.Text, message.Asker, _office).Select(understood => (understood, message.Asker)))];
    }

    /// <summary>From the words of a message to its requests.</summary>
    [Benchmark]
    public IReadOnlyList<Understood> Understand()
    {
        var (text, asker) = _messages[Next(_messages.Count)];
        return _reader.Read(text, asker, _office);
    }

    /// <summary>From a request to the text and the card that are sent.</summary>
    [Benchmark]
    public async Task<object> Answer()
    {
        var (understood, asker) = _requests[Next(_requests.Count)];
        var result = await _clerk.AnswerAsync(understood, asker, CancellationToken.None);
        return ReplyWriter.Write(result, understood.Language, asker.Today, AnswerView.First);
    }

    /// <summary>How long each message takes by itself: the median of the messages, and the slowest of them.</summary>
    /// <param name="rounds">How often each is taken; its median counts.</param>
    public async Task PrintEachAsync(int rounds)
    {
        Load();
        await PrintAsync("understand", _messages.Count, rounds, at => Task.FromResult((_messages[at].Text, (object)_reader.Read(_messages[at].Text, _messages[at].Asker, _office))));
        await PrintAsync("answer", _requests.Count, rounds, async at =>
        {
            var (understood, asker) = _requests[at];
            var result = await _clerk.AnswerAsync(understood, asker, CancellationToken.None);
            return (understood.Request.ToString(), ReplyWriter.Write(result, understood.Language, asker.Today, AnswerView.First));
        });
    }

    private static async Task PrintAsync(string what, int count, int rounds, Func<int, Task<(string Name, object Done)>> work)
    {
        var times = new List<(double Microseconds, string Name)>();
        for (var at = 0; at < count; at++)
        {
            var name = "";
            var runs = new double[rounds];
            for (var round = 0; round < rounds; round++)
            {
                var start = TimeProvider.System.GetTimestamp();
                (name, _) = await work(at);
                runs[round] = TimeProvider.System.GetElapsedTime(start).TotalMicroseconds;
            }

            Array.Sort(runs);
            times.Add((runs[rounds / 2], name));
        }

        times.Sort();
        await Console.Out.WriteLineAsync($"{what}: median {times[count / 2].Microseconds:0} µs, 95% {times[count * 95 / 100].Microseconds:0} µs, slowest {times[^1].Microseconds:0} µs of {count}");
        foreach (var (microseconds, name) in times.TakeLast(5))
            await Console.Out.WriteLineAsync($"  {microseconds:0} µs {name}");
    }

    private int Next(int count) => _next = (_next + 1) % count;
}
