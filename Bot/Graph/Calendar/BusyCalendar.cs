namespace Assistant.Bot.Graph.Calendar;

/// <summary>When somebody or a room is taken. One of the nested records.</summary>
/// <param name="Address">As it was asked for.</param>
internal abstract record BusyCalendar(string Address)
{
    /// <summary>Taken at these times, and free at all others.</summary>
    public sealed record Known(string Address, IReadOnlyList<BusySlot> Slots) : BusyCalendar(Address);

    /// <summary>It could not be read; nothing is known.</summary>
    /// <param name="Address">As it was asked for.</param>
    /// <param name="Code">Graph's code, such as ErrorMailRecipientNotFound.</param>
    public sealed record Unreadable(string Address, string Code) : BusyCalendar(Address);
}
