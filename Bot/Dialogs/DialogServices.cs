using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs.Editing;
using Assistant.Bot.Intake;
using Assistant.Bot.Roster;
using Assistant.Bot.Review;
using Assistant.Knowledge.Time;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Meetings;
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
        services.AddSingleton<MeetingSkills>();
        services.AddSingleton<ProgressSkills>();
        services.AddSingleton<IProgressSource>(provider => provider.GetRequiredService<ProgressSkills>());
        services.AddSingleton<DeadlineCalendar>();
        services.AddSingleton<ReminderPlanner>();
        services.AddSingleton<ReminderSkills>();
        services.AddSingleton<ReminderLedger>();
        services.AddSingleton<MeetingFinder>();
        services.AddSingleton<UndoSkills>();
        services.AddSingleton<IWriteSkills, JournalDesk>();
        services.AddSingleton<DeskFactory>();
        services.AddPeople();
        services.AddDialog<MeetingDialog>();
        services.AddDialog<ChangeMeetingDialog>();
        services.AddDialog<CancelMeetingDialog>();
        services.AddDialog<UndoDialog>();
        services.AddDialog<ReminderDialog>();
        services.AddDialog<ProgressDialog>();
        services.AddDialog<CancelDialog>();
        services.AddDialog<ReviewDialog>();
        services.AddIntake();
        services.AddSingleton<OpenDialogs>();
        services.AddSingleton<ChoiceDesk>();
        services.AddSingleton<SourceWords>();
        services.AddSingleton<MeetingDesk>();
        services.AddSingleton<UndoDesk>();
        services.AddSingleton<RequestDesk>();
        services.AddSingleton<Hearing>();
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
