using Assistant.Bot.Cards;
using Assistant.Bot.Pages.Visitors;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Pages.Tabs;

/// <summary>What one loading of a tab page is about.</summary>
/// <param name="Address">What was asked for, with the unit and the period that are shown.</param>
/// <param name="Visitor">Who looks.</param>
/// <param name="Units">The units that can be chosen.</param>
/// <param name="Unit">The unit shown; null for the whole organisation.</param>
/// <param name="Period">The period shown.</param>
/// <param name="Notices">What of the address was not understood, a sentence each.</param>
internal sealed record TabView(TabAddress Address, Visitor Visitor, IReadOnlyList<Unit> Units, Unit? Unit, TabPeriod Period, IReadOnlyList<string> Notices)
{
    /// <summary>The language.</summary>
    public TabTexts Texts { get; } = new(Address.Look.Language);

    /// <summary>How plans, days and sources are said.</summary>
    public Wording Wording { get; } = new(new Texts(Address.Look.Language));

    /// <summary>The day of looking.</summary>
    public DateOnly Today => Visitor.Asker.Today;

    /// <summary>The days shown.</summary>
    public DateRange Days => Period.Days;

    /// <summary>The unit's name, or the organisation's.</summary>
    public string Whose => Unit?.Name ?? Visitor.Asker.Organization;

    /// <summary>A number as people read it.</summary>
    public static string Number(int number) => Wording.Number(number);

    /// <summary>Where a row leads: to the lines of the plan.</summary>
    public Html Source(PageRow row) => row is { Cited: { } cited, Source: { } source }
        ? Html.Of($"<a href=\"{SourcePage.AddressOf(cited, Address.Look)}\">{source}</a>")
        : Html.Of($"{row.Source}");
}
