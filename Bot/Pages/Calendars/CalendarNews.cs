namespace Assistant.Bot.Pages.Calendars;

/// <summary>What just became of a calendar's address. One of the nested records.</summary>
internal abstract record CalendarNews
{
    private CalendarNews()
    {
    }

    /// <summary>It was made. It is shown this once: what is kept does not tell it.</summary>
    /// <param name="Address">The address.</param>
    public sealed record Made(Uri Address) : CalendarNews;

    /// <summary>It was taken back.</summary>
    public sealed record Revoked : CalendarNews;

    /// <summary>The directory does not list the person, or cannot be asked yet.</summary>
    public sealed record NotListed : CalendarNews;

    /// <summary>The database cannot be written.</summary>
    public sealed record NotWritable : CalendarNews;
}
