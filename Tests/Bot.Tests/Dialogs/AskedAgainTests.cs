using Assistant.Bot.Dialogs;
using Assistant.Skills;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Tests.Dialogs;

/// <summary>A question that is asked back once more does not stand open twice.</summary>
public sealed class AskedAgainTests
{
    private static readonly DateTimeOffset Eight = new(2026, 5, 13, 8, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void With_TheSameQuestionOfALaterMessage_TakesThePlaceOfTheFirst()
    {
        var later = Question(Eight.AddMinutes(1));

        DialogStack.Empty.With(Question(Eight)).With(later).Frames.ShouldBe([later]);
    }

    [Fact]
    public void With_AQuestionThatDiffersInAnything_StandsBesideTheFirst()
    {
        var first = Question(Eight);
        var other = Question(Eight.AddMinutes(1));
        DialogFrame.Choice[] others =
        [
            Question(Eight), other with { Owner = "u-2" }, other with { Text = "ai phối hợp?" }, other with { Slot = "unit" },
            other with { Options = ["KH-SGDĐT"] }, other with { Request = new FindRequest("II.4") },
        ];

        foreach (var each in others)
            DialogStack.Empty.With(first).With(each).Frames.ShouldBe([first, each]);
    }

    private static DialogFrame.Choice Question(DateTimeOffset at) =>
        new(new WhoRequest("II.4", null), "ai chủ trì?", at, "source", ["KH-SGDĐT", "KH-UBND"]) { Id = Guid.NewGuid().ToString("N"), Operation = "o", Owner = "u-1", Language = Language.Vietnamese };
}
