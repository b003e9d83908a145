using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;

namespace Assistant.Bot.Intake;

/// <summary>Sends the cards of files whose reading took longer than a turn, and says so where reading broke off.</summary>
internal sealed partial class IntakeDelivery(
    IntakeStore store, PlanFileDialog dialog, DialogStore dialogs, ConversationGate gate, IntakeNotice notice, ILogger<IntakeDelivery> logger)
{
    private const int MaxTries = 3;

    /// <summary>Sends what is owed now.</summary>
    public async Task SendOwedAsync(CancellationToken cancellationToken)
    {
        foreach (var row in await store.OwedAsync(cancellationToken))
        {
            // Whoever is in a turn of this conversation may be about to answer with the card itself.
            await using var pass = await gate.EnterAsync(row.Conversation, cancellationToken);
            if (await store.MoveAsync(row.Id, IntakeState.Read, IntakeState.Offering, cancellationToken))
                await OfferAsync(row, cancellationToken);
        }

        foreach (var row in await store.BrokenOffAsync(cancellationToken))
        {
            if (await store.DeleteAsync(row.Id, cancellationToken))
                await notice.SendAsync(row, [new Reply.Words(new DialogTexts(row.Language).Say("Intake.BrokenOff", Markdown.Escape(row.Files)))], instead: null, cancellationToken);
        }
    }

    private async Task OfferAsync(IntakeRow row, CancellationToken cancellationToken)
    {
        var step = await dialog.OfferAsync(row, cancellationToken);
        if (step.Next is { } frame && !await OpenAsync(row, frame, cancellationToken))
            throw new InvalidOperationException($"The dialogs of {row.Conversation} changed {MaxTries} times while a card was sent.");
        switch (await notice.SendAsync(row, step.Replies, instead: null, cancellationToken))
        {
            case SendOutcome.Sent:
                await store.MoveAsync(row.Id, IntakeState.Offering, IntakeState.Offered, cancellationToken);
                break;
            case SendOutcome.Later later:
                LogLater(row.Id, later.Why);
                await store.MoveAsync(row.Id, IntakeState.Offering, IntakeState.Read, cancellationToken);
                break;
            case SendOutcome.Refused refused:
                LogRefused(row.Id, refused.Status, refused.Code);
                await store.DeleteAsync(row.Id, cancellationToken);
                break;
        }
    }

    private async Task<bool> OpenAsync(IntakeRow row, DialogFrame frame, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= MaxTries; attempt++)
        {
            var (stack, version) = await dialogs.LoadAsync(row.Conversation, cancellationToken);
            if (await dialogs.SaveAsync(row.Conversation, stack.With(frame), version, cancellationToken))
                return true;
        }

        return false;
    }

    [LoggerMessage(LogLevel.Warning, "The card of intake {Id} could not be sent and is tried again: {Why}.")]
    private partial void LogLater(string id, string why);

    [LoggerMessage(LogLevel.Error, "The card of intake {Id} was refused: {Status} {Code}.")]
    private partial void LogRefused(string id, int status, string? code);
}
