using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs;

/// <summary>What a conversation keeps in mind of one person between turns.</summary>
/// <param name="Owner">Whose it is.</param>
internal sealed record PersonMemory(string Owner)
{
    /// <summary>What the last answer left in mind; null before the first.</summary>
    public Recollection? Last { get; init; }

    /// <summary>How many rows that answer had, also those that were not kept.</summary>
    public int Rows { get; init; }

    /// <summary>The person's unit, where it was asked and told in this conversation.</summary>
    public string? Unit { get; init; }

    /// <summary>What was asked when the person was asked to sign in, to be answered then; null for nothing.</summary>
    public AskedBeforeSignIn? BeforeSignIn { get; init; }

    /// <summary>The dialogs that the last reply showed: a bare answer is meant for them.</summary>
    public IReadOnlyList<string> Shown { get; init; } = [];

    /// <summary>What was asked to be written down last, for "việc 5.1 cũng thế"; null before the first.</summary>
    public Request? Written { get; init; }

    /// <summary>The id of the meeting that was spoken of last, for "cuộc họp đó"; null before the first.</summary>
    public string? Meeting { get; init; }

    /// <summary>Whether the last reply listed the person's reminders: a bare "hủy đi" then means one of them.</summary>
    public bool Listed { get; init; }

    /// <summary>Keeps an answer in mind, cut to what a row of the database should hold.</summary>
    public PersonMemory With(Recollection last) => With(last, KeptThings.Of(last.Things));

    /// <summary>The same answer, another of its rows or another view of it in mind.</summary>
    public PersonMemory Looking(Recollection last) => this with { Last = last };

    private PersonMemory With(Recollection last, KeptThings kept) => this with { Rows = kept.Rows, Last = last with { Things = kept } };
}
