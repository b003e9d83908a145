using System.Globalization;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Time;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.SignIn;

/// <summary>Answers when the person's own calendar is taken, in the person's name: whoever has not signed in is asked to, and is answered then.</summary>
internal sealed partial class OwnCalendarDesk(
    UserTokens tokens, OwnCalendar calendar, ConversationStore conversations, TimeReader times, OfficeTime office, IOptions<ChannelOptions> options, ILogger<OwnCalendarDesk> logger)
{
    /// <summary>Takes the question; null where the message is another, and where no connection is set up.</summary>
    public async Task<Talk?> HearAsync(Turn turn, Talk talk, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(talk);
        if (options.Value.ConnectionName.Length == 0 || OwnCalendarQuestion.Read(turn.Text, turn.Asker.Now, times) is not { } question)
            return null;
        var texts = new SignInTexts(language);
        if (turn.IsShared)
            return talk.Say(new Reply.Words(texts["NotHere"]));
        if (turn.Account is not { } account)
            return null;
        switch (await tokens.FindAsync(account, turn.Key.Conversation.Channel, null, cancellationToken))
        {
            case TokenAnswer.Granted granted:
                return talk.Say(new Reply.Words(await AnswerAsync(question, granted, texts, cancellationToken)));
            case TokenAnswer.NotSignedIn when await CardAsync(turn, texts, cancellationToken) is { } card:
                return talk.Say(new Reply.SignIn(card)).Keep(talk.Memory with { BeforeSignIn = new AskedBeforeSignIn(turn.Text, turn.Asker.Now) });
            case TokenAnswer.Unavailable unavailable:
                LogUnavailable(unavailable.Why);
                return talk.Say(new Reply.Words(texts["Unavailable"]));
            default:
                LogUnavailable("no sign-in page");
                return talk.Say(new Reply.Words(texts["Unavailable"]));
        }
    }

    private async Task<string> AnswerAsync(OwnCalendarQuestion question, TokenAnswer.Granted granted, SignInTexts texts, CancellationToken cancellationToken)
    {
        var (from, to) = (office.At(question.Days.First, TimeOnly.MinValue), office.At(question.Days.Last.AddDays(1), TimeOnly.MinValue));
        if (await calendar.BusyAsync(granted.Token, from, to, cancellationToken) is not { } busy)
            return texts["Unavailable"];
        var days = question.Days.First == question.Days.Last
            ? Wording.Date(question.Days.First)
            : texts.Say("Days", Wording.Date(question.Days.First), Wording.Date(question.Days.Last));
        return busy.Count == 0
            ? texts.Say("Free", days)
            : string.Join('\n', busy.Select(time => Row(time.Start, time.End, texts)).Prepend(texts.Say("Busy", days) + "\n"));
    }

    private string Row(DateTimeOffset start, DateTimeOffset end, SignInTexts texts)
    {
        var (begins, ends) = (office.Local(start), office.Local(end));
        var day = Wording.Date(DateOnly.FromDateTime(begins.DateTime));
        return end - start >= TimeSpan.FromDays(1) ? texts.Say("WholeDay", day) : texts.Say("Row", day, Clock(begins), Clock(ends));
    }

    private static string Clock(DateTimeOffset at) => at.ToString("HH:mm", CultureInfo.InvariantCulture);

    private async Task<SignInCard?> CardAsync(Turn turn, SignInTexts texts, CancellationToken cancellationToken)
    {
        if (await conversations.FindAsync(turn.Key.Conversation, cancellationToken) is not { } reference)
            return null;
        var state = new SignInState(
            options.Value.ConnectionName,
            new SignInState.From(turn.Key.Activity, reference.Bot, reference.User, reference.Conversation, reference.ChannelId, reference.ServiceUrl),
            options.Value.AppId);
        return await tokens.ResourceAsync(state, cancellationToken) is { SignInLink: { Length: > 0 } link } resource
            ? new SignInCard(texts["Needed"], options.Value.ConnectionName, [new SuggestedAction("signin", texts["Button"], link)], resource.TokenExchangeResource)
            : null;
    }

    [LoggerMessage(LogLevel.Warning, "A person's own calendar could not be asked: {Why}.")]
    private partial void LogUnavailable(string why);
}
