using Xunit.Abstractions;

namespace Assistant.Skills.Tests.Understanding;

/// <summary>Messages about what was taken down already, and those that only look like them.</summary>
public sealed class JournalTableTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("journal-messages.jsonl", 220)]
    [InlineData("journal-messages-further.jsonl", 60)]
    public void Read_MessagesAboutWhatWasTakenDown_UnderstandsKindsAndSlots(string table, int least)
    {
        var verdicts = JournalTable.Judge(table).ToList();
        foreach (var kind in verdicts.GroupBy(verdict => verdict.Kind))
        {
            output.WriteLine($"{kind.Key,-17} kinds {kind.Count(verdict => verdict.KindRight)}/{kind.Count()}  whole {kind.Count(verdict => verdict.IsRight)}/{kind.Count()}");
        }

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
