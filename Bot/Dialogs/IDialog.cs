using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs;

/// <summary>A conversation over several turns. It sends nothing: it gives replies and its next state.</summary>
internal interface IDialog
{
    /// <summary>What it is about, as people name it when they come back to it.</summary>
    DialogSubject Subject { get; }

    /// <summary>The name under which stands how its waiting cards are spoken of.</summary>
    string Topic => $"{Subject}";

    /// <summary>Whether its cards are among those that a person means; null means any.</summary>
    bool IsAbout(DialogSubject? about) => about is null || about == Subject;

    /// <summary>Whether a request that could stand by itself only changes a card just shown: "nhắc cả phòng" while a reminder is set.</summary>
    bool IsChangedBy(Request request) => false;

    /// <summary>Whether a frame is this dialog's.</summary>
    bool Owns(DialogFrame frame);

    /// <summary>How one of its frames is told from others: the title of the meeting, the task that is reported on.</summary>
    string NameOf(DialogFrame frame);

    /// <summary>Shows its card again, as it is filled in.</summary>
    Task<DialogStep> ShowAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken);

    /// <summary>Takes what its card sent.</summary>
    Task<DialogStep> SubmitAsync(DialogFrame frame, CardForm form, DialogContext context, CancellationToken cancellationToken);

    /// <summary>Takes a yes or a no.</summary>
    Task<DialogStep> AnswerAsync(DialogFrame frame, Answer answer, DialogContext context, CancellationToken cancellationToken);

    /// <summary>Takes words that change what its card says; null when they are not meant for it.</summary>
    Task<DialogStep?> HearAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken);
}
