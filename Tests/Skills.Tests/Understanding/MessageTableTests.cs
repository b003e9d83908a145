using Xunit.Abstractions;

namespace Assistant.Skills.Tests.Understanding;

public sealed class MessageTableTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("messages.jsonl")]
    public void Read_MessagesAsPeopleWriteThem_UnderstandsKindsAndSlots(string table)
    {
        var verdicts = MessageTable.Judge(table).ToList();
        foreach (var kind in verdicts.GroupBy(verdict => verdict.Kind))
        {
            output.WriteLine($"{kind.Key,-14} kinds {kind.Count(verdict => verdict.KindRight)}/{kind.Count()}  slots {kind.Sum(verdict => verdict.Judged - verdict.Wrong.Count)}/{kind.Sum(verdict => verdict.Judged)}");
        }

        foreach (var verdict in verdicts.Where(verdict => !verdict.KindRight || verdict.Wrong.Count > 0))
        {
            output.WriteLine(verdict.ToString());
        }

        verdicts.Count.ShouldBeGreaterThanOrEqualTo(300);
        var kinds = verdicts.Count(verdict => verdict.KindRight) / (double)verdicts.Count;
        var slots = verdicts.Sum(verdict => verdict.Judged - verdict.Wrong.Count) / (double)verdicts.Sum(verdict => verdict.Judged);
        output.WriteLine($"{verdicts.Count} messages, kinds {kinds:P1}, slots {slots:P1}");
        kinds.ShouldBeGreaterThanOrEqualTo(0.97);
        slots.ShouldBeGreaterThanOrEqualTo(0.95);
    }

    [Fact]
    public void Read_QuestionsThatNoRuleWasMadeFor_AreUnderstood()
    {
        var verdicts = MessageTable.Judge("questions.jsonl").ToList();

        verdicts.Where(verdict => !verdict.KindRight || verdict.Wrong.Count > 0).Select(verdict => verdict.ToString()).ShouldBeEmpty();
        verdicts.Count.ShouldBeGreaterThanOrEqualTo(90);
    }

    [Fact]
    public void Read_MessagesThatMakeOneRequest_AreNeverSplit() => MessageTable.Texts("messages.jsonl").Concat(MessageTable.Texts("questions.jsonl"))
        .Where(text => MessageTable.ReadAll(text).Count > 1)
        .ShouldBeEmpty();

    [Fact]
    public void Read_MessagesOutOfScope_NeverBecomeAConfidentRequest()
    {
        var wrong = MessageTable.Judge("out-of-scope.jsonl").Where(verdict => !verdict.KindRight).ToList();

        wrong.ShouldBeEmpty();
    }
}
