using Assistant.Knowledge.Time;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Cards;

/// <summary>Lays out the reminders' ledger: the counts, then what failed and why, then the rest.</summary>
/// <param name="texts">The language.</param>
internal sealed class LedgerPage(Texts texts)
{
    private readonly LedgerWording _wording = new(texts);

    /// <summary>The page.</summary>
    public Page Of(LedgerListed listed)
    {
        string[] notes = [.. listed.IsOwn ? [texts["Ledger.Own"]] : Array.Empty<string>(), .. listed.HasMore ? [texts["Ledger.More"]] : Array.Empty<string>()];
        if (listed.Rows.Count == 0)
            return Page.Of(texts.Say("Ledger.None", Days(listed.Days)), notes);
        var head = texts.Say(
            "Ledger.Head", Days(listed.Days), listed.Rows.Count, listed.Count(LedgerState.Sent), listed.Opened, listed.Acted, listed.Count(LedgerState.Failed),
            listed.Count(LedgerState.Owed) + listed.Count(LedgerState.Claimed), listed.Count(LedgerState.Dropped));
        var sections = listed.Rows.GroupBy(entry => entry.Row.State).Select(same => new PageSection(
            texts.Say("Section.Counted", _wording.State(same.Key), same.Count()), same.Key == LedgerState.Failed ? PageTone.Attention : PageTone.Plain, [.. same.Select(Row)]));
        return new Page(head, [.. sections], notes, [])
        {
            Columns = [texts["Ledger.Column.What"], texts["Ledger.Column.To"], texts["Ledger.Column.Nudge"], texts["Ledger.Column.State"]],
        };
    }

    private PageRow Row(LedgerEntry entry)
    {
        var row = entry.Row;
        string[] nudge = [texts.Say("Ledger.Due", LedgerWording.Due(row)), _wording.Which(row.Nudge), _wording.Why(row.Why)];
        string[] state =
        [
            row.SentAt is { } sent ? texts.Say("Ledger.SentAt", Wording.Instant(sent)) : texts.Say("Ledger.OwedAt", Wording.Instant(row.OwedAt)),
            .. row.OpenedAt is { } opened ? [texts.Say("Ledger.Opened", Wording.Instant(opened))] : Array.Empty<string>(),
            .. _wording.Acted(row) is { } acted ? [acted] : Array.Empty<string>(),
            .. row.Attempts > 1 ? [texts.Say("Ledger.Attempts", row.Attempts)] : Array.Empty<string>(),
            .. _wording.Reason(row) is { } reason ? [reason] : Array.Empty<string>(),
        ];
        return new PageRow(_wording.What(row), [_wording.To(entry), .. nudge, .. state]) { Cells = [_wording.To(entry), string.Join(" · ", nudge), string.Join(" · ", state)] };
    }

    private string Days(DateRange days) => days.First == days.Last
        ? texts.Say("Ledger.Day", Wording.Date(days.First))
        : texts.Say("Ledger.Days", Wording.Date(days.First), Wording.Date(days.Last));
}
