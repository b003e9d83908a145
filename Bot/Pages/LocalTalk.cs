using System.Text.Json;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Dialogs;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings.Conclusions;

namespace Assistant.Bot.Pages;

/// <summary>Lets the person at this machine talk with the assistant, by Web Chat or by the plain form.</summary>
internal sealed class LocalTalk(TurnPipeline turns, TurnFactory factory, ITurnHandler handler, DeskFactory desks)
{
    /// <summary>Greets, unless something was said already.</summary>
    public void Welcome(LocalConversation conversation, string? locale)
    {
        if (conversation.Lines().Count > 0)
            return;
        foreach (var reply in handler.Welcome(locale))
            Add(conversation, reply, locale, replyTo: null);
    }

    /// <summary>Keeps what the person said, and answers it.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="said">As the client sent it; who sent it and where is not believed.</param>
    /// <param name="cancellationToken">The program stops; not the caller's connection.</param>
    /// <param name="files">The files that came with it.</param>
    /// <returns>What was said, as it is kept.</returns>
    public async Task<Activity> SayAsync(LocalConversation conversation, Activity said, CancellationToken cancellationToken, IReadOnlyList<SentFile>? files = null)
    {
        var reference = conversation.Reference(said.Locale);
        var kept = conversation.Add(
            said with
            {
                Id = null,
                From = LocalConversation.User,
                Recipient = LocalConversation.Bot,
                ChannelId = reference.ChannelId,
                Conversation = reference.Conversation,
                ServiceUrl = null,
                DeliveryMode = null,

                // What the browser calls its files means nothing here; what is shown is their names.
                Attachments = null,
                Text = Words(said.Text, files ?? []),
            },
            Words(said.Text, files ?? []));
        if (kept.Type != ActivityTypes.Message)
            return kept;
        var turn = factory.Create(kept);
        turn = turn with
        {
            Text = files is null ? turn.Text : said.Text?.Trim() ?? "",
            Files = files ?? [],
            Asker = turn.Asker with { Unit = await UnitAsync(conversation.Unit, cancellationToken) },
            Card = DialogOf(turn.Submit) is { } dialog ? conversation.FindCard(dialog) : null,
        };
        var replies = await turns.AnswerHereAsync(turn, reference, cancellationToken);
        foreach (var reply in replies.Where(reply => !IsSaidByCard(reply, replies)))
            Add(conversation, reply, said.Locale, kept.Id);
        return kept;
    }

    private static string Words(string? text, IReadOnlyList<SentFile> files) =>
        string.Join('\n', files.Select(file => $"📎 {file.Name}").Prepend(text).Where(line => !string.IsNullOrWhiteSpace(line)));

    /// <summary>The units that can be chosen: those of the organisation that its plans give work to.</summary>
    public async Task<IReadOnlyList<Unit>> UnitsAsync(CancellationToken cancellationToken)
    {
        var office = (await desks.CurrentAsync(cancellationToken)).Office;
        var working = ConclusionPlan.Documents(office.Library)
            .SelectMany(plan => plan.Tasks.SelectMany(task => task.Leads).Concat(plan.Responsibilities.Select(duty => duty.Unit)), office.Directory.UnitIn)
            .ToHashSet();
        return [.. office.Directory.UnitsOf(office.Organization).Where(unit => !unit.IsCollective && working.Contains(unit))];
    }

    private async Task<Unit?> UnitAsync(string? name, CancellationToken cancellationToken) =>
        name is null ? null : (await UnitsAsync(cancellationToken)).FirstOrDefault(unit => unit.Name == name);

    private static void Add(LocalConversation conversation, Reply reply, string? locale, string? replyTo) =>
        conversation.Add(
            conversation.Reference(locale).Address(ReplyActivities.ToActivity(reply), replyTo) with { ServiceUrl = null },
            reply is Reply.Words { Choices: { Count: > 0 } choices } words
                ? $"{words.Markdown}\n\n{string.Join('\n', choices.Select(choice => $"- {Markdown.Escape(choice)}"))}"
                : ReplyText.Of(reply));

    /// <summary>Cards are replaced here for certain: the words that say the same for channels which cannot are left out.</summary>
    private static bool IsSaidByCard(Reply reply, IReadOnlyList<Reply> replies) =>
        reply is Reply.Words words && replies.OfType<Reply.Replacement>().Any(replacement => replacement.Text == words.Markdown);

    private static string? DialogOf(JsonElement? submit) =>
        submit is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty(CardForm.DialogName, out var dialog) && dialog.ValueKind == JsonValueKind.String
            ? dialog.GetString()
            : null;
}
