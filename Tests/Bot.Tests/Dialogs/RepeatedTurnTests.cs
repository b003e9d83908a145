using Assistant.Bot.Channel;

namespace Assistant.Bot.Tests.Dialogs;

/// <summary>
/// A turn that is delivered again because the process died after its dialogs were stored and before its answer was: to the dialogs
/// it is the same turn twice.
/// </summary>
public sealed class RepeatedTurnTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private const string Log = "ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới trực tuyến, 2 tiếng";

    [Fact]
    public async Task Answer_ConfirmingTurnTwice_IsTheSameReceipt()
    {
        var conversation = new ConversationKey("msteams", $"c-{Guid.NewGuid():N}");
        await AnswerAsync(conversation, "1", Log);
        var first = await AnswerAsync(conversation, "2", "xác nhận");

        var again = await AnswerAsync(conversation, "2", "xác nhận");

        first.ShouldContain("Đã ghi sổ");
        again.ShouldBe(first);
    }

    [Fact]
    public async Task Answer_OpeningTurnTwice_OpensOneCard()
    {
        var conversation = new ConversationKey("msteams", $"c-{Guid.NewGuid():N}");
        await AnswerAsync(conversation, "1", Log);
        await AnswerAsync(conversation, "1", Log);

        (await AnswerAsync(conversation, "2", "xác nhận")).ShouldContain("Đã ghi sổ");
        (await AnswerAsync(conversation, "3", "xác nhận")).ShouldNotContain("Đã ghi sổ");
    }

    private async Task<string> AnswerAsync(ConversationKey conversation, string activity, string text)
    {
        var asker = bot.Get<AskerFactory>().Create("u-1", "Lan Trần");
        var replies = await bot.Get<ITurnHandler>().AnswerAsync(new Turn(new TurnKey(conversation, activity), asker, text), default);
        return string.Join("\n", replies.Select(reply => reply switch
        {
            Reply.Words words => words.Markdown,
            Reply.Card card => $"{card.Content.GetRawText()}\n{card.Text}",
            Reply.Replacement replacement => $"{replacement.Content.GetRawText()}\n{replacement.Text}",
            _ => "",
        }));
    }
}
