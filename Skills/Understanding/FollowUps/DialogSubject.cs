namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>What an open dialog is about, as people name it when they come back to it.</summary>
public enum DialogSubject
{
    /// <summary>Taking down a meeting.</summary>
    Meeting,

    /// <summary>Setting or cancelling a reminder.</summary>
    Reminder,

    /// <summary>Reporting on a task.</summary>
    Progress,

    /// <summary>Adding or reviewing a plan.</summary>
    Plan,
}
