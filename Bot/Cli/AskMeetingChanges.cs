using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Cli;

/// <summary>What is to become of a meeting, as the JSON of <c>ask</c> writes it: only what was said.</summary>
internal sealed record AskMeetingChanges
{
    public string? Title { get; init; }

    public string? MeetingKind { get; init; }

    public string? Mode { get; init; }

    public string? Day { get; init; }

    public string? Start { get; init; }

    public string? End { get; init; }

    public string? Length { get; init; }

    public string? Chair { get; init; }

    public string? Place { get; init; }

    public JsonNode? Attendees { get; init; }

    public string? Agenda { get; init; }

    public string? Conclusions { get; init; }

    /// <summary>Writes changes; null where nothing was said.</summary>
    public static AskMeetingChanges? Of(MeetingChanges changes) => changes == new MeetingChanges() ? null : new()
    {
        Title = changes.Title,
        MeetingKind = ContractNames.MeetingKinds.Of(changes.Kind),
        Mode = ContractNames.MeetingModes.Of(changes.Mode),
        Day = changes.Day is { } day ? AskRequest.Day(day) : null,
        Start = Clock(changes.Start),
        End = Clock(changes.End),
        Length = changes.Length is { } length ? XmlConvert.ToString(length) : null,
        Chair = changes.Chair,
        Place = changes.Place,
        Attendees = AskRequest.People(changes.Attendees),
        Agenda = changes.Agenda,
        Conclusions = changes.Conclusions,
    };

    /// <summary>A time of day; null stays null.</summary>
    public static string? Clock(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
