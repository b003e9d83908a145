using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese.Restoring;
using Assistant.Skills;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding;
using BenchmarkDotNet.Attributes;

namespace Assistant.Benchmarks;

/// <summary>What is due this quarter, asked as in chat, over a thousand plans that are loaded: to stay below 20 ms.</summary>
[MemoryDiagnoser]
public class DueOverManyPlans
{
    private readonly RequestReader _reader = new();
    private Office _office = null!;
    private Clerk _clerk = null!;
    private Asker _asker = null!;

    /// <summary>How many plans.</summary>
    [Params(1000)]
    public int Plans { get; set; }

    /// <summary>Whose work is asked for: of a unit of the asker's organisation, or of everyone.</summary>
    [Params("Văn phòng có việc gì đến hạn quý này?", "Quý này có việc gì đến hạn?")]
    public string Question { get; set; } = "";

    /// <summary>Reads the plans and builds what questions are answered from.</summary>
    [GlobalSetup]
    public void Load()
    {
        var reader = new PlanReader();
        var texts = Enumerable.Range(0, Plans).Select(number => SourceText.FromString($"plan-{number}.txt", GeneratedPlans.Text(number))).ToList();
        var plans = texts.AsParallel().AsOrdered().Select(text => (Plan: reader.Read(text), Text: (SourceText?)text)).ToList();
        _office = new Office(new PlanLibrary([.. plans.Select(pair => pair.Plan)]), "Sở Giáo dục và Đào tạo thành phố Hải Phòng");
        _clerk = new Clerk(AnsweringOffice.Of(_office, plans, new TextRestorer()), new NoProgress(), new WithoutJournal());
        _asker = new Asker("lan", "Lan", _office.Organization, null, new DateTimeOffset(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7)));
    }

    /// <summary>From the words of the message to the facts of the answer.</summary>
    [Benchmark]
    public Task<SkillResult> Ask() => _clerk.AnswerAsync(_reader.Read(Question, _asker, _office)[0], _asker, CancellationToken.None);
}
