using Xunit.Abstractions;

namespace Assistant.Skills.Tests.Understanding;

/// <summary>Messages of independent authors (<c>messages-of-others.jsonl</c>): 150 questions, and 110 that are hard: several requests, traps, mixed languages, broken typing.</summary>
public sealed class MessagesOfOthersTests(ITestOutputHelper output)
{
    private static readonly string[] Writes = ["log-meeting", "meetings", "meeting-stats", "progress", "remind", "reminders", "draft-report"];
    private static readonly string[] Broken = ["telex", "vni", "typo", "heavy"];

    private static readonly Lazy<List<OthersVerdict>> Verdicts = new(() => [.. MessageOfOthers.Table("messages-of-others.jsonl").Select(OthersVerdict.Of)]);

    [Fact]
    public void Read_QuestionsTypedProperly_AreUnderstood()
    {
        var asked = Verdicts.Value.Where(verdict => Asks(verdict.Message) && !IsBroken(verdict.Message)).ToList();
        Show(asked);

        asked.Count.ShouldBeGreaterThan(150);
        Kinds(asked).ShouldBeGreaterThanOrEqualTo(0.97);
        Slots(asked).ShouldBeGreaterThanOrEqualTo(0.95);
    }

    [Fact]
    public void Read_SeveralRequestsInOneMessage_YieldsThemInTheOrderWritten()
    {
        var several = Verdicts.Value.Where(verdict => verdict.Message.Expected.Count > 1).ToList();
        Show(several);

        several.Count.ShouldBeGreaterThan(15);
        several.Count(verdict => verdict.IsRight).ShouldBeGreaterThanOrEqualTo(several.Count - 1);
    }

    [Fact]
    public void Read_OneRequest_IsNeverSplit() =>
        Verdicts.Value.Where(verdict => verdict.Message.Expected.Count == 1 && verdict.Kinds.Count > 1).Select(verdict => verdict.ToString()).ShouldBeEmpty();

    [Fact]
    public void Read_WhatIsWrong_IsHardlyEverSure()
    {
        var asked = Verdicts.Value.Where(verdict => Asks(verdict.Message) && !IsBroken(verdict.Message)).ToList();

        asked.Count(verdict => verdict.Sure).ShouldBeLessThanOrEqualTo(asked.Count / 50);
    }

    private static bool Asks(MessageOfOthers message) => !message.Expected.Any(expected => Writes.Contains(expected.GetProperty("kind").GetString()));

    private static bool IsBroken(MessageOfOthers message) => message.Tags.Any(tag => Broken.Contains(tag));

    private static double Kinds(IReadOnlyList<OthersVerdict> verdicts) =>
        verdicts.Sum(verdict => verdict.Kinds.Count(right => right)) / (double)verdicts.Sum(verdict => verdict.Kinds.Count);

    private static double Slots(IReadOnlyList<OthersVerdict> verdicts) =>
        1 - (verdicts.Sum(verdict => verdict.WrongSlots) / (double)verdicts.Sum(verdict => verdict.Judged));

    private void Show(IReadOnlyList<OthersVerdict> verdicts)
    {
        foreach (var verdict in verdicts.Where(verdict => !verdict.IsRight))
        {
            output.WriteLine(verdict.ToString());
        }

        output.WriteLine($"{verdicts.Count} messages, kinds {Kinds(verdicts):P1}, slots {Slots(verdicts):P1}");
    }
}
