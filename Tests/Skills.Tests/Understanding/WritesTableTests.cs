using Xunit.Abstractions;

namespace Assistant.Skills.Tests.Understanding;

/// <summary>Messages that write or concern the calendar: those of an independent author, and our own.</summary>
public sealed class WritesTableTests(ITestOutputHelper output)
{
    /// <summary>Telex and VNI leftovers, and words run together, are put right before a message is read; their repair has tables of its own.</summary>
    private static readonly string[] Typing = ["telex", "typo"];

    [Theory]
    [InlineData("writes-of-others.jsonl", 125)]
    [InlineData("writes.jsonl", 170)]
    public void Read_MessagesThatWrite_UnderstandsKindsAndSlots(string table, int least)
    {
        var verdicts = AskTable.Judge(table, Typing).ToList();
        foreach (var verdict in verdicts.Where(verdict => !verdict.IsRight))
        {
            output.WriteLine(verdict.ToString());
        }

        var kinds = verdicts.Count(verdict => verdict.KindRight) / (double)verdicts.Count;
        var slots = verdicts.Sum(verdict => verdict.Judged - verdict.Wrong.Count) / (double)verdicts.Sum(verdict => verdict.Judged);
        output.WriteLine($"{verdicts.Count} messages, kinds {kinds:P1}, slots {slots:P1}");
        verdicts.Count.ShouldBeGreaterThanOrEqualTo(least);
        kinds.ShouldBeGreaterThanOrEqualTo(0.97);
        slots.ShouldBeGreaterThanOrEqualTo(0.95);
    }
}
