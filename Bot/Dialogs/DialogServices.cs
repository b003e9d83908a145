using Assistant.Bot.Arrivals;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs.Editing;
using Assistant.Bot.Dialogs.Extensions;
using Assistant.Bot.Dialogs.Reminding;
using Assistant.Bot.Drafting;
using Assistant.Bot.Grounding;
using Assistant.Bot.Intake;
using Assistant.Bot.Notices;
using Assistant.Bot.Parts;
using Assistant.Bot.Review;
using Assistant.Bot.Roster;
using Assistant.Bot.SignIn;
using Assistant.Bot.TeamsMeetings;
using Assistant.Bot.UniversalActions;
using Assistant.Knowledge.Time;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Journal;
using Assistant.Skills.Meetings;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Meetings.Finding;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding;
using Assistant.Skills.Undoing;

namespace Assistant.Bot.Dialogs;

/// <summary>Registers the skills and the dialogs that lead to them.</summary>
internal static class DialogServices
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddDialogs(this IServiceCollection services)
    {
        services.AddSingleton<TimeReader>();
        services.AddSingleton<RequestReader>();
        services.AddSingleton<IUnitNames, ShelfUnitNames>();
        services.AddSingleton<ConclusionDesk>();
        services.AddSingleton<MeetingSkills>();
        services.AddSingleton<ProgressSkills>();
        services.AddSingleton<IProgressSource>(provider => provider.GetRequiredService<ProgressSkills>());
        services.AddSingleton<ExtensionDeciders>();
        services.AddSingleton<ExtensionSkills>();
        services.AddSingleton<ExtensionDecisions>();
        services.AddSingleton<DeadlineCalendar>();
        services.AddSingleton<ReminderPlanner>();
        services.AddSingleton<ReminderSkills>();
        services.AddSingleton<ReminderLedger>();
        services.AddSingleton<ReminderHistory>();
        services.AddSingleton<LedgerSkills>();
        services.AddSingleton<ReminderActions>();
        services.AddSingleton<ReminderPreview>();
        services.AddSingleton<MeetingFinder>();
        services.AddSingleton<UndoSkills>();
        services.AddSingleton<DoneOperations>();
        services.AddSingleton<IWriteSkills, JournalDesk>();
        services.AddGrounding();
        services.AddSingleton<DeskFactory>();
        services.AddPeople();
        services.AddParts();
        services.AddNotices();
        services.AddDialog<MeetingDialog>();
        services.AddDialog<ChangeMeetingDialog>();
        services.AddDialog<CancelMeetingDialog>();
        services.AddDialog<UndoDialog>();
        services.AddDialog<ReminderDialog>();
        services.AddDialog<ProgressDialog>();
        services.AddDialog<WithdrawDialog>();
        services.AddDialog<ExtendDialog>();
        services.AddDialog<DecideDialog>();
        services.AddSingleton<ExtensionDesk>();
        services.AddSingleton<DigestRows>();
        services.AddSingleton<DigestDesk>();
        services.AddDialog<CancelDialog>();
        services.AddDialog<ReviewDialog>();
        services.AddDialog<AskPartsDialog>();
        services.AddIntake();
        services.AddArrivals();
        services.AddSignIn();
        services.AddSingleton<ConversationMembers>();
        services.AddSingleton<SharedCards>();
        services.AddSingleton<OpenDialogs>();
        services.AddSingleton<ChoiceDesk>();
        services.AddSingleton<SourceWords>();
        services.AddSingleton<MeetingDesk>();
        services.AddSingleton<UndoDesk>();
        services.AddSingleton<DraftLinks>();
        services.AddSingleton<RequestDesk>();
        services.AddSingleton<Hearing>();
        services.AddSingleton<MeetingsUnderWay>();
        services.AddSingleton<MeetingEventDesk>();
        services.AddSingleton<DialogStore>();
        services.AddSingleton<ITurnHandler, DialogRunner>();
        return services;
    }

    private static void AddDialog<TDialog>(this IServiceCollection services)
        where TDialog : class, IDialog
    {
        services.AddSingleton<TDialog>();
        services.AddSingleton<IDialog>(provider => provider.GetRequiredService<TDialog>());
    }
}
