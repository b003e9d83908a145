using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;

namespace Assistant.Bot.Intake;

/// <summary>Tells the person who sent files how it stands, outside any turn.</summary>
internal sealed class IntakeNotice(ConversationStore conversations, ReplySender sender)
{
    /// <summary>Says that reading goes on: one message, which is brought up to date where the channel allows it.</summary>
    /// <param name="row">The intake.</param>
    /// <param name="progress">How far it is.</param>
    /// <param name="elapsed">Since it began.</param>
    /// <param name="message">The id of the message that said so before; null for none.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>The id of the message; empty where it has none and cannot be changed.</returns>
    public async Task<string?> GoesOnAsync(IntakeRow row, IntakeProgress progress, TimeSpan elapsed, string? message, CancellationToken cancellationToken)
    {
        if (message?.Length == 0)
            return message;
        var texts = new DialogTexts(row.Language);
        var words = texts.Say("Intake.GoesOn", Markdown.Escape(progress.File), (int)elapsed.TotalSeconds, progress.PlansRead);
        return await SendAsync(row, [new Reply.Words(words)], message, cancellationToken) is SendOutcome.Sent sent ? sent.Id ?? message ?? "" : message;
    }

    /// <summary>Sends replies of the assistant's own accord, in order.</summary>
    /// <returns>What became of the first that did not go out; else of the last.</returns>
    public async Task<SendOutcome> SendAsync(IntakeRow row, IReadOnlyList<Reply> replies, string? instead, CancellationToken cancellationToken)
    {
        if (await conversations.FindAsync(row.Conversation, cancellationToken) is not { } reference)
            return new SendOutcome.Refused(StatusCodes.Status404NotFound, "closed");
        SendOutcome outcome = new SendOutcome.Sent(null);
        foreach (var reply in replies)
        {
            var activity = ReplyActivities.ToActivity(reply);
            outcome = await sender.SendAsync(reference.Address(activity with { Id = instead ?? activity.Id }, replyTo: null), cancellationToken);
            if (outcome is not SendOutcome.Sent)
                break;
        }

        return outcome;
    }
}
