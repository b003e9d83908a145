using System.Text.Json;
using Assistant.Bot.Channel.Streaming;
using Assistant.Bot.Dialogs;
using Assistant.Bot.TeamsMeetings;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Channel;

/// <summary>The handling of one inbound message or event.</summary>
/// <param name="Key">Which activity it is.</param>
/// <param name="Asker">Who wrote it, and when.</param>
/// <param name="Text">The words without the bot's own mention, trimmed; empty for a card submit.</param>
/// <param name="Submit">What a card sent; null for words.</param>
/// <param name="Card">The activity that holds the card, for a submit.</param>
/// <param name="Locale">The person's locale, where the channel told.</param>
internal sealed record Turn(TurnKey Key, Asker Asker, string Text, JsonElement? Submit = null, string? Card = null, string? Locale = null)
{
    /// <summary>The files that came with it.</summary>
    public IReadOnlyList<SentFile> Files { get; init; } = [];

    /// <summary>Whether others hear it: a group chat or a channel.</summary>
    public bool IsShared { get; init; }

    /// <summary>The person's id as the channel itself writes it, by which its own services know the person; null where it is not told.</summary>
    public string? Account { get; init; }

    /// <summary>Whether it only says that the person has signed in: what was asked before that is answered now.</summary>
    public bool HasSignedIn { get; init; }

    /// <summary>What the person sees while the answer is sought.</summary>
    public WhileThinking Thinking { get; init; } = WhileThinking.Unseen;

    /// <summary>Cancelled when nothing more may be waited for that the answer can do without.</summary>
    public CancellationToken Patience { get; init; }

    /// <summary>What Teams tells of a meeting; null for what a person wrote or pressed.</summary>
    public MeetingEvent? Meeting { get; init; }

    /// <summary>The dialogs of its conversation, asked for with the claim; null where they have yet to be asked for.</summary>
    public Question<LoadedDialogs>? Dialogs { get; init; }

    /// <summary>Takes the answer that is stored with what is kept of the conversation; null where answers are not stored.</summary>
    public TurnAnswer? Answer { get; init; }
}
