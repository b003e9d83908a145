using Xunit.Abstractions;

namespace Assistant.Skills.Tests.Understanding;

/// <summary>Messages that ask for reminders and regular lists, and those that only look like them.</summary>
public sealed class ReminderTableTests(ITestOutputHelper output)
{
    [Fact]
    public void Read_RemindersAndWhatLooksLikeThem_AreToldApart()
    {
        var verdicts = MessageTable.Judge("reminders.jsonl").ToList();
        var wrong = verdicts.Where(verdict => !verdict.KindRight || verdict.Wrong.Count > 0).Select(verdict => verdict.ToString()).ToList();
        foreach (var verdict in wrong)
        {
            output.WriteLine(verdict);
        }

        wrong.ShouldBeEmpty();
        verdicts.Count(verdict => verdict.Kind == "remind").ShouldBeGreaterThanOrEqualTo(70);
        verdicts.Count(verdict => verdict.Kind != "remind").ShouldBeGreaterThanOrEqualTo(40);
    }
}
