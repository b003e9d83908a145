using System.Diagnostics;
using Assistant.Bot.Cli;

namespace Assistant.Bot.Evaluation;

/// <summary>Asks a question set and judges what is answered.</summary>
/// <param name="instant">Reads when "now" is; null for what is no instant.</param>
internal sealed class QuestionRound(Func<string?, DateTimeOffset?> instant)
{
    /// <summary>Asks every question of one desk, one after the other, as people do.</summary>
    /// <param name="desk">Answers.</param>
    /// <param name="questions">The questions.</param>
    /// <param name="skipped">Told of each question that cannot be asked, and why.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<(AnswerVerdict Verdict, TimeSpan Took)>> AskAsync(
        AskDesk desk, IReadOnlyList<EvaluatedQuestion> questions, Action<string> skipped, CancellationToken cancellationToken)
    {
        var answers = new List<(AnswerVerdict, TimeSpan)>(questions.Count);
        foreach (var (asked, expected) in questions)
        {
            if (instant(asked.At) is not { } now)
            {
                skipped($"{asked.Id}: at {asked.At}: not an instant");
                continue;
            }

            if (desk.AskerOf(asked.User, asked.Unit, now) is not { } asker)
            {
                skipped($"{asked.Id}: unit {asked.Unit}: several units of the plans are called so");
                continue;
            }

            var began = Stopwatch.GetTimestamp();
            var reply = await desk.AskAsync(asked.Text!, asker, cancellationToken);
            answers.Add((AnswerJudge.Judge(expected, reply), Stopwatch.GetElapsedTime(began)));
        }

        return answers;
    }
}
