namespace Assistant.Skills.Notices;

/// <summary>A notice that is the claimer's to send until its lease ends.</summary>
/// <param name="Id">Its id, the same at every attempt.</param>
/// <param name="Lease">The claim; what is marked under another one is not taken.</param>
/// <param name="PersonId">Whom it is owed to, as <see cref="PersonKey"/> has it.</param>
/// <param name="Content">What is to be told.</param>
/// <param name="Conversation">Where the person is reached alone: an opaque key that the channel gave.</param>
/// <param name="Language">The language in which.</param>
/// <param name="Attempts">How many times it was claimed, this time included.</param>
public sealed record ClaimedNotice(long Id, string Lease, string PersonId, NoticeContent Content, string Conversation, Language Language, int Attempts);
