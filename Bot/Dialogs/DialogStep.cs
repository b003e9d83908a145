using Assistant.Bot.Channel;

namespace Assistant.Bot.Dialogs;

/// <summary>What a dialog answers to a turn, and how it goes on.</summary>
/// <param name="Replies">What is said.</param>
/// <param name="Next">Its next state; null when it is over.</param>
internal sealed record DialogStep(IReadOnlyList<Reply> Replies, DialogFrame? Next)
{
    /// <summary>The id of the meeting that is spoken of, for "cuộc họp đó"; null where none is.</summary>
    public string? Meeting { get; init; }

    /// <summary>The dialog goes on.</summary>
    public static DialogStep Wait(DialogFrame next, params IReadOnlyList<Reply> replies) => new(replies, next);

    /// <summary>The dialog is over.</summary>
    public static DialogStep End(params IReadOnlyList<Reply> replies) => new(replies, null);
}
