using Assistant.Bot.Drafting;
using Assistant.Skills;
using Assistant.Skills.Answering;
using Assistant.Skills.Answering.Chains;
using Assistant.Skills.Drafting;
using Assistant.Skills.Grounding;
using Assistant.Skills.Reminders;
using Assistant.Skills.Rewriting;
using Assistant.Skills.Understanding.FollowUps;

namespace Assistant.Bot.Cards;

/// <summary>Turns results into words and cards in the asker's language.</summary>
internal static class ReplyWriter
{
    /// <summary>Writes a result.</summary>
    /// <param name="result">The result of a skill that reads, or what was understood of one that writes.</param>
    /// <param name="language">The language of the question.</param>
    /// <param name="today">The day of asking.</param>
    /// <param name="view">What of it is shown, and how.</param>
    public static WrittenReply Write(SkillResult result, Language language, DateOnly today, AnswerView view)
    {
        if (result is DocumentDrafted drafted)
            return new WrittenReply(Drafted(drafted, language), null, []);
        var (page, text, wording, hasMore) = Lay(result, language, today, view);
        var card = page.Sections.Count > 0 || page.Choices.Count > 0 ? new CardWriter(wording).Write(page, view.Form, text) : null;
        return new WrittenReply(text, card, page.Choices, hasMore);
    }

    /// <summary>The words of a result alone, for places that draw no cards.</summary>
    /// <inheritdoc cref="Write"/>
    public static string WriteText(SkillResult result, Language language, DateOnly today, AnswerView view) =>
        result is DocumentDrafted drafted ? Drafted(drafted, language) : Lay(result, language, today, view).Text;

    private static string Drafted(DocumentDrafted drafted, Language language) => new DraftMarkdown(language).Write(drafted.Document, null);

    private static (Page Page, string Text, Wording Wording, bool HasMore) Lay(SkillResult result, Language language, DateOnly today, AnswerView view)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(view);
        var wording = new Wording(new Texts(language));
        var (page, hasMore) = PageList.Take(Lay(result, wording, today), view, wording.Texts);
        return (page, MarkdownWriter.Write(page, view.Form, wording.Texts), wording, hasMore);
    }

    private static Page Lay(SkillResult result, Wording wording, DateOnly today) => result switch
    {
        DueAnswer due => new DuePage(wording, today).Of(due),
        TasksFound found => new TaskPages(wording).Found(found),
        WhoAnswer who => new TaskPages(wording).Who(who),
        TaskExplained task => new TaskPages(wording).Explained(task),
        ReportsAnswer reports => new ReportsPage(wording).Of(reports),
        PlansAnswer plans => new PlanPages(wording).Plans(plans),
        PlanChainAnswer chain => new ChainPage(wording).Of(chain),
        PlanNotLoaded missing => new PlanPages(wording).NotLoaded(missing),
        TargetsAnswer targets => new GoalPages(wording).Targets(targets),
        RulesAnswer rules => new GoalPages(wording).Rules(rules),
        OpenAnswer open => new PlanPages(wording).Open(open),
        ProseAnswer prose => new ProsePage(wording).Of(prose),
        Brief brief => new BriefPage(wording).Of(brief, Lay(brief.Whole, wording, today)),
        LedgerListed ledger => new LedgerPage(wording.Texts).Of(ledger),
        HelpAnswer => new TalkPages(wording.Texts).Help(),
        ChatAnswer chat => new TalkPages(wording.Texts).Chat(chat.Chat.Kind),
        NotUnderstood => new TalkPages(wording.Texts).Unknown(),
        AskBack ask => new TalkPages(wording.Texts).AskBack(ask),
        WriteUnderstood write => new WritePage(wording.Texts).Of(write.Request),
        _ => throw new InvalidOperationException($"No page for {result.GetType().Name}."),
    };
}
