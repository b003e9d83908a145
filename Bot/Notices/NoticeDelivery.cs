using Assistant.Bot.Channel;

namespace Assistant.Bot.Notices;

/// <summary>How a notice is to be told. One of the nested records.</summary>
internal abstract record NoticeDelivery
{
    private NoticeDelivery()
    {
    }

    /// <summary>By a new message.</summary>
    /// <param name="Reply">The message.</param>
    public sealed record Say(Reply Reply) : NoticeDelivery;

    /// <summary>On cards that the person was sent before.</summary>
    /// <param name="Cards">The cards in their new form.</param>
    public sealed record Replace(IReadOnlyList<Reply.Replacement> Cards) : NoticeDelivery;

    /// <summary>Not at all any more.</summary>
    /// <param name="Reason">Why, for an admin.</param>
    public sealed record NotWanted(string Reason) : NoticeDelivery;
}
