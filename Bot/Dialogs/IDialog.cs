namespace Assistant.Bot.Dialogs;

/// <summary>A conversation over several turns. It sends nothing: it gives replies and its next state.</summary>
internal interface IDialog
{
    /// <summary>Whether a frame is this dialog's.</summary>
    bool Owns(DialogFrame frame);

    /// <summary>Takes what its card sent.</summary>
    Task<DialogStep> SubmitAsync(DialogFrame frame, CardForm form, DialogContext context, CancellationToken cancellationToken);

    /// <summary>Takes words; null when they are not meant for it.</summary>
    Task<DialogStep?> HearAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken);
}
