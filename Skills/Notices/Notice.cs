namespace Assistant.Skills.Notices;

/// <summary>Something that a person is owed to be told.</summary>
/// <param name="PersonId">Whom: the id by which channel and directory name the person, in any case.</param>
/// <param name="Content">What.</param>
/// <param name="NotBefore">From when on it may be sent.</param>
public sealed record Notice(string PersonId, NoticeContent Content, DateTimeOffset NotBefore);
