using Assistant.Skills.Rewriting;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>Reads messages that ask for the last answer once more, or go back to a dialog.</summary>
internal static class ViewReader
{
    private static readonly (DialogSubject? Subject, string Section)[] Dialogs =
    [
        (DialogSubject.Meeting, "return-meeting"), (DialogSubject.Reminder, "return-reminder"), (DialogSubject.Progress, "return-progress"),
        (DialogSubject.Plan, "return-plan"), (null, "return-any"),
    ];

    /// <summary>The dialog that the message goes back to; null when it goes back to none.</summary>
    public static FollowUp.Returns? Dialog(LeaningMessage message)
    {
        foreach (var (subject, section) in Dialogs)
        {
            if (message.WholePhrase(section) is not null)
            {
                return new FollowUp.Returns(subject);
            }
        }

        return null;
    }

    /// <summary>What of the last answer is to be shown, or its sources; null when the message asks for neither.</summary>
    public static FollowUp? Read(LeaningMessage message)
    {
        var shown = message.Memory?.View ?? AnswerView.First;
        FollowUp? found = View(message, shown) is { } view ? new FollowUp.Shows(view)
            : message.WholePhrase("cite") is not null ? new FollowUp.Cites(message.Focus)
            : null;
        return found is null || message.Memory is { Things.Count: > 0 } ? found
            : IsOfNothing(message) ? new FollowUp.PointsNowhere(0)
            : null;
    }

    /// <summary>Whether the message is hardly anything by itself.</summary>
    private static bool IsOfNothing(LeaningMessage message) => message.Alone is null or { Request: UnknownRequest or OpenRequest } or { Confidence: < 0.75 };

    /// <summary>How the last answer is to be told once more; null when the message asks for no such thing.</summary>
    public static FollowUp.Rewrites? Rewriting(LeaningMessage message) =>
        message.Memory is null && !IsOfNothing(message) ? null
        : Is(message, "rewrite-for-leader") ? new FollowUp.Rewrites(BriefForm.ForLeader)
        : Is(message, "rewrite-shorter") ? new FollowUp.Rewrites(BriefForm.Shorter)
        : null;

    private static AnswerView? View(LeaningMessage message, AnswerView shown) =>
        Is(message, "view-table") ? shown with { Form = AnswerForm.Table }
        : Is(message, "view-list") ? shown with { Form = AnswerForm.List }
        : Is(message, "view-start") ? shown with { Page = 1 }
        : Is(message, "view-previous") ? shown with { Page = Math.Max(1, (shown.Page ?? 1) - 1) }
        : Is(message, "view-next") ? shown with { Page = shown.Page is { } now ? now + 1 : null }
        : Page(message) is { } page ? shown with { Page = page }
        : Is(message, "view-all") ? shown with { Page = null }
        : null;

    private static int? Page(LeaningMessage message)
    {
        if (message.Beginning("view-page") is not { } lead)
        {
            return null;
        }

        var words = message.Reading.Message.Folded;
        return PlaceNumber.At(words, lead.End) is { } said && LeaningMessage.IsTail(message.Whole, said.End) ? said.Number : null;
    }

    private static bool Is(LeaningMessage message, string section) => message.WholePhrase(section) is not null;
}
