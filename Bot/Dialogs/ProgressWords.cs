using Assistant.Bot.Cards;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;

namespace Assistant.Bot.Dialogs;

/// <summary>Says what stands on a task. What it says is not escaped.</summary>
/// <param name="texts">The language.</param>
/// <param name="office">The hours that instants are told in.</param>
internal sealed class ProgressWords(DialogTexts texts, OfficeTime office)
{
    /// <summary>A state with its share: "đang làm, 60%".</summary>
    public string State(ProgressState state, int? percent) => texts[$"State.{state}"] + (percent is { } share ? $", {share}%" : "");

    /// <summary>What stands in the journal when a card is shown.</summary>
    public string Before(ReportedProgress last) => Say("Progress.Before", last);

    /// <summary>What somebody reported while a card was waiting.</summary>
    public string Changed(ReportedProgress latest) => Say("Progress.Changed", latest);

    private string Say(string sentence, ReportedProgress report) => texts.Say(
        sentence,
        State(report.State, report.Percent),
        Wording.Date(report.On),
        report.PersonName ?? texts["Progress.Somebody"],
        Wording.Instant(office.Local(report.ReportedAt)));
}
