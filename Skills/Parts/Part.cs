using Assistant.Skills.Directory;

namespace Assistant.Skills.Parts;

/// <summary>One unit's part of what was asked for.</summary>
/// <param name="Id">Its id, opaque. Knowing it gives no right.</param>
/// <param name="InquiryId">What it belongs to.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Reply">The unit's last answer; null while there is none.</param>
/// <param name="Version">Counts the answers, from 1 for none: an answer holds only for the version that the person saw.</param>
public sealed record Part(string Id, string InquiryId, Unit Unit, PartReply? Reply, long Version)
{
    /// <summary>How it stands.</summary>
    public PartState State => Reply?.Answer.State ?? PartState.Asked;

    /// <summary>Whether nothing more is owed.</summary>
    public bool IsSettled => State is PartState.Sent or PartState.NotOurs;

    /// <summary>Whether a card of it has gone out to anybody of the unit.</summary>
    public bool IsDelivered { get; init; }
}
