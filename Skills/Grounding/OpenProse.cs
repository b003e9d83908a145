using Assistant.Knowledge.Search;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Grounding.Checking;
using Assistant.Skills.Grounding.Masking;
using Assistant.Skills.Grounding.Prompting;
using Assistant.Skills.Model;
using Assistant.Skills.Understanding.Requests;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Grounding;

/// <summary>
/// Answers open questions in sentences of a language model. The model is given only passages that each answer the question by themselves, and every
/// sentence is checked against the one it cites; without a model, when it fails, and when nothing is left, the answer without it is given.
/// </summary>
/// <param name="office">The plans.</param>
/// <param name="units">The units that they name.</param>
/// <param name="model">The model.</param>
/// <param name="nearness">Finds passages by meaning; null where no embedding model is configured.</param>
/// <param name="watch">Told what becomes of it.</param>
/// <param name="clock">Measures the limits.</param>
public sealed class OpenProse(AnsweringOffice office, UnitDirectory units, LanguageModel model, IPassageNearness? nearness, IProseWatch watch, TimeProvider clock)
{
    private const int MostPieces = 8;
    private const int AnswerTokens = 900;

    /// <summary>A token of Vietnamese has at least so many letters: reckoned low, so that too much is never sent.</summary>
    private const int LettersAToken = 2;

    private readonly OpenSkill _open = new(office);

    /// <summary>The passages that are answered from.</summary>
    public PassageIndex Passages => office.Passages;

    /// <summary>Whether the model is asked in a result's place.</summary>
    public bool MaySpeak(SkillResult result) => model.Client is not null && result is OpenAnswer { Passage: not null };

    /// <summary>What is said in a result's place: prose where it is an open answer and prose came of it, else the result itself.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<SkillResult> SpokenAsync(SkillResult result, Asker asker, CancellationToken cancellationToken) =>
        result is OpenAnswer { Passage: not null } found ? await WriteAsync(found, asker, cancellationToken) ?? result : result;

    /// <summary>Prose for an open question; null when there is no model, when no passage answers, and whenever the model is of no use.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task<ProseAnswer?> WriteAsync(OpenRequest request, Asker asker, CancellationToken cancellationToken) =>
        model.Client is null ? Task.FromResult<ProseAnswer?>(null) : WriteAsync(_open.Answer(request, asker), asker, cancellationToken);

    private async Task<ProseAnswer?> WriteAsync(OpenAnswer found, Asker asker, CancellationToken cancellationToken)
    {
        if (model.Client is not { } client || found.Passage is not { } best)
            return null;
        var mask = new Mask();
        try
        {
            var pieces = await PiecesAsync(found.Open.Text, best, asker, cancellationToken);
            if (pieces.All(piece => piece.Passage != best))
                return FallBack(ProseFailure.NothingLeft);
            var options = new ChatOptions { MaxOutputTokens = AnswerTokens, ResponseFormat = ChatResponseFormat.ForJsonSchema(DraftJson.Schema, "answer") };
            var (text, end) = await ModelSilence.AnswerAsync(client, ProsePrompt.Messages(found.Open.Text, pieces, mask), options, model.Limits, clock, cancellationToken);
            if (end is { } ended && ended != ChatFinishReason.Stop)
                return FallBack(ProseFailure.Refused);
            return DraftJson.Read(text) is { } draft ? Check(draft, found, pieces, asker, mask) : FallBack(ProseFailure.Malformed);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            return FallBack(ProseFailure.OverLimit, late);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whatever a model's client throws, the person is given the answer that needs no model; the watch is told.
            return FallBack(ProseFailure.Unavailable, failure);
        }
    }

    private ProseAnswer? FallBack(ProseFailure failure, Exception? cause = null)
    {
        watch.FellBack(failure, cause);
        return null;
    }

    /// <summary>The passages that may be answered from, that of the answer without a model first, as many as may be sent.</summary>
    private async Task<IReadOnlyList<EvidencePiece>> PiecesAsync(string question, Passage best, Asker asker, CancellationToken cancellationToken)
    {
        var own = OwnFirst.Files(office.Library, asker.Organization, question);
        var near = nearness is null ? null : await nearness.NearestAsync(question, office.Passages, cancellationToken);
        var room = (model.Limits.Tokens - AnswerTokens) * LettersAToken;
        var pieces = new List<EvidencePiece>();
        foreach (var passage in office.Passages.Answers(question, MostPieces, own, near).Select(hit => hit.Passage).Where(passage => passage != best).Prepend(best).Take(MostPieces))
        {
            var piece = new EvidencePiece(new EvidenceId(pieces.Count + 1), passage);
            if (piece.Text.Length == 0)
                continue;
            if ((room -= piece.Text.Length) < 0 && pieces.Count > 0)
                break;
            pieces.Add(piece);
        }

        return pieces;
    }

    /// <summary>Keeps what the lines say. Prose that leaves out the line that answers is none; that line's sentences come first.</summary>
    private ProseAnswer? Check(ProseDraft draft, OpenAnswer found, IReadOnlyList<EvidencePiece> pieces, Asker asker, Mask mask)
    {
        var checker = new SentenceChecker(pieces, units, asker.Organization);
        var kept = new List<(string Text, EvidencePiece Piece)>();
        var faults = new List<SentenceFault>();
        foreach (var (text, ids) in draft.Sentences.SelectMany(sentence => Sentences.In(mask.Restore(sentence.Text)), (sentence, text) => (text, sentence.Ids)))
        {
            switch (checker.Check(text, [.. ids.Select(EvidenceId.Parse)]))
            {
                case SentenceVerdict.Kept when !office.Passages.Touches(found.Open.Text, text):
                    faults.Add(SentenceFault.Aside);
                    break;
                case SentenceVerdict.Kept(var piece):
                    kept.Add((text, piece));
                    break;
                case SentenceVerdict.Dropped(var fault):
                    faults.Add(fault);
                    break;
            }
        }

        watch.Checked(kept.Count, faults);
        if (!kept.Exists(sentence => sentence.Piece.Passage == found.Passage))
            return FallBack(ProseFailure.NothingLeft);
        var ordered = kept.DistinctBy(sentence => sentence.Text).OrderBy(sentence => sentence.Piece.Passage == found.Passage ? 0 : 1).ToList();
        var cited = ordered.Select(sentence => sentence.Piece).Distinct().ToList();
        return new ProseAnswer(
            found,
            [.. ordered.Select(sentence => new ProseSentence(Shown(sentence.Text, found.ShowContacts), cited.IndexOf(sentence.Piece) + 1))],
            [.. cited.Select(piece => new Citation(
                piece.Passage.Source, piece.Passage.Document, piece.Passage.PlanTitle, piece.Passage.Key, piece.Passage.Lines, Shown(piece.Passage.Quote, found.ShowContacts)))],
            faults.Count);
    }

    private static string Shown(string text, bool contacts) => contacts ? text : PhoneNumbers.Mask(text);
}
