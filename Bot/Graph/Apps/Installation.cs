namespace Assistant.Bot.Graph.Apps;

/// <summary>What became of installing the app for a person. One of the nested records.</summary>
internal abstract record Installation
{
    private Installation()
    {
    }

    /// <summary>The person has it.</summary>
    public sealed record Done : Installation;

    /// <summary>The settings do not let this program install it.</summary>
    public sealed record NotAllowed : Installation;

    /// <summary>The organisation's catalogue does not have it.</summary>
    public sealed record NotInCatalogue : Installation;

    /// <summary>Microsoft 365 refuses it.</summary>
    /// <param name="Why">What it said.</param>
    public sealed record Refused(string Why) : Installation;

    /// <summary>Not now.</summary>
    /// <param name="Wait">How long Graph asks to be left alone. Zero: it named no time.</param>
    /// <param name="Why">Why not.</param>
    public sealed record Later(TimeSpan Wait, string Why) : Installation;
}
