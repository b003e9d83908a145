using Xunit.Abstractions;

namespace Assistant.Skills.Tests.Understanding;

/// <summary>135 messages of one more independent author (<c>further-messages-of-others.jsonl</c>): every kind of request, as people of one office type and dictate them.</summary>
public sealed class FurtherMessagesOfOthersTests(ITestOutputHelper output)
{
    private static readonly Lazy<List<OthersVerdict>> Verdicts = new(() => [.. MessageOfOthers.Table("further-messages-of-others.jsonl").Select(OthersVerdict.Of)]);

    [Fact]
    public void Read_AllMessages_AreUnderstood()
    {
        var verdicts = Verdicts.Value;
        foreach (var verdict in verdicts.Where(verdict => !verdict.IsRight))
        {
            output.WriteLine(verdict.ToString());
        }

        var kinds = verdicts.Sum(verdict => verdict.Kinds.Count(right => right)) / (double)verdicts.Sum(verdict => verdict.Kinds.Count);
        var slots = 1 - (verdicts.Sum(verdict => verdict.WrongSlots) / (double)verdicts.Sum(verdict => verdict.Judged));
        output.WriteLine($"{verdicts.Count} messages, kinds {kinds:P1}, slots {slots:P1}");

        verdicts.Count.ShouldBe(135);
        kinds.ShouldBeGreaterThanOrEqualTo(0.97);
        slots.ShouldBeGreaterThanOrEqualTo(0.95);
    }

    [Fact]
    public void Read_SeveralRequestsInOneMessage_MostlyYieldsThemInTheOrderWritten()
    {
        var several = Verdicts.Value.Where(verdict => verdict.Message.Expected.Count > 1).ToList();

        several.Count.ShouldBe(5);
        several.Count(verdict => verdict.IsRight).ShouldBeGreaterThanOrEqualTo(several.Count - 1);
    }

    [Fact]
    public void Read_WhatIsWrong_IsHardlyEverSure() =>
        Verdicts.Value.Count(verdict => verdict.Sure).ShouldBeLessThanOrEqualTo(Verdicts.Value.Count / 50);
}
