using Xunit.Abstractions;

namespace Assistant.Skills.Tests.Understanding.FollowUps;

public sealed class FollowUpTableTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("followups.jsonl", 150, 40)]
    [InlineData("conversations-of-others.jsonl", 80, 10)]
    public async Task Read_MessagesThatLeanOnAnAnswer_MeanWhatPeopleMean(string table, int least, int leastAlone)
    {
        var verdicts = await FollowUpTable.JudgeAsync(table);
        foreach (var group in verdicts.GroupBy(verdict => verdict.Group))
        {
            output.WriteLine($"{group.Key,-12} {group.Count(verdict => verdict.Wrong is null)}/{group.Count()}");
        }

        foreach (var verdict in verdicts.Where(verdict => verdict.Wrong is not null))
        {
            output.WriteLine(verdict.ToString());
        }

        output.WriteLine($"{verdicts.Count} messages, {verdicts.Count(verdict => verdict.Wrong is null)} right");
        verdicts.Count.ShouldBeGreaterThanOrEqualTo(least);
        verdicts.Count(verdict => verdict.StandsAlone).ShouldBeGreaterThanOrEqualTo(leastAlone);
        verdicts.Where(verdict => verdict.StandsAlone && verdict.Wrong is not null).ShouldBeEmpty();
        (verdicts.Count(verdict => verdict.Wrong is null) / (double)verdicts.Count).ShouldBeGreaterThanOrEqualTo(0.95);
    }
}
