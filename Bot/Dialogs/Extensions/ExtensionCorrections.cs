using System.Text.RegularExpressions;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs.Extensions;

/// <summary>Reads what somebody wants changed in a drafted request for a later last day: "sửa thành 20/12", "lý do: chờ số liệu".</summary>
internal sealed partial class ExtensionCorrections(TimeReader times)
{
    /// <summary>The corrected draft; null when the words change nothing.</summary>
    public ExtensionDraft? Apply(ExtensionDraft draft, string text, Asker asker)
    {
        var changed = Edit.Clauses(text).Aggregate(draft, (request, clause) => ApplyOne(request, Edit.Read(clause), asker));
        return changed == draft ? null : changed;
    }

    /// <summary>What was said of the same task anew, over what was drafted before.</summary>
    public static ExtensionDraft Merge(ExtensionDraft draft, ExtendRequest said) => draft with { To = said.To ?? draft.To, Reason = said.Reason ?? draft.Reason };

    private ExtensionDraft ApplyOne(ExtensionDraft draft, Edit edit, Asker asker) =>
        ReasonHead().Match(edit.Words) is { Success: true } head && edit.Words[head.Length..].Trim() is { Length: > 0 } reason ? draft with { Reason = reason }
        : times.Read(edit.Words, asker.Now).OfType<TimeInterval>().LastOrDefault()?.Days is { } days ? draft with { To = days.Last }
        : draft;

    [GeneratedRegex(@"^\s*(?:lý do|ly do|vì|reason|because)(?![\p{L}])\s*(?:là|la|:)?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex ReasonHead();
}
