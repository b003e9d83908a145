using Xunit.Abstractions;

namespace Assistant.Skills.Tests.Meetings.Conclusions;

public sealed class ConclusionReaderTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("conclusions.jsonl", 90)]
    public void Read_ConclusionsAsWritten_FindsWorkLeadHelpersAndLastDay(string table, int least)
    {
        var verdicts = ConclusionTable.Judge(table);
        foreach (var verdict in verdicts.Where(verdict => !verdict.IsRight))
            output.WriteLine(verdict.ToString());
        var right = verdicts.Count(verdict => verdict.IsRight);
        output.WriteLine($"{right} of {verdicts.Count} conclusions, {verdicts.Sum(verdict => verdict.Right)} of {verdicts.Sum(verdict => verdict.Wanted.Count)} works");
        verdicts.Count.ShouldBeGreaterThanOrEqualTo(least);
        (right / (double)verdicts.Count).ShouldBeGreaterThanOrEqualTo(0.95);
    }
}
