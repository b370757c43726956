package duoshao.nlp;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CoreDictionaryTransformMatrixDictionary;
import com.hankcs.hanlp.dictionary.TransformMatrix;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.List;

/**
 * The likeliest parts of speech of a run of words by HanLP's model. It finds the same tags as
 * HanLP's {@code Viterbi}, which copies the model's matrices at every call.
 */
final class SpeechTags {
  /** What the model adds to a frequency of 0. */
  private static final double LITTLE = 1e-8;

  private static final double[][] TRANSITIONS;
  private static final int[] TOTALS;
  private static final Attribute BEGIN = Vertex.newB().attribute;
  private static final Attribute END = Vertex.newE().attribute;

  static {
    TransformMatrix model = CoreDictionaryTransformMatrixDictionary.transformMatrixDictionary;
    model.extend(Nature.values().length);
    model.states = new int[Nature.values().length]; // or HanLP extends it anew for every text
    TRANSITIONS = model.transititon_probability;
    TOTALS = new int[Nature.values().length];
    for (int i = 0; i < TOTALS.length; i++) {
      TOTALS[i] = model.getTotalFrequency(i);
    }
  }

  private SpeechTags() {}

  /** One tag for each of the words, of which there is one at least. */
  static Nature[] of(List<Attribute> words) {
    Nature[] tags = new Nature[words.size()];
    Attribute before = words.get(0);
    double[] costs = new double[before.nature.length];
    Nature best = BEGIN.nature[0];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = TRANSITIONS[best.ordinal()][before.nature[i].ordinal()] - likelihood(before, i);
    }
    for (int word = 1; word <= words.size(); word++) {
      Attribute next = word < words.size() ? words.get(word) : END;
      double[] nextCosts = new double[next.nature.length];
      double lowest = Double.MAX_VALUE;
      for (int to = 0; to < nextCosts.length; to++) {
        double likelihood = likelihood(next, to);
        nextCosts[to] = Double.MAX_VALUE;
        for (int from = 0; from < costs.length; from++) {
          double cost =
              costs[from]
                  + TRANSITIONS[before.nature[from].ordinal()][next.nature[to].ordinal()]
                  - likelihood;
          if (cost < nextCosts[to]) {
            nextCosts[to] = cost;
            if (cost < lowest) {
              lowest = cost;
              best = before.nature[from];
            }
          }
        }
      }
      tags[word - 1] = best;
      before = next;
      costs = nextCosts;
    }
    return tags;
  }

  private static double likelihood(Attribute word, int tag) {
    return Math.log((word.frequency[tag] + LITTLE) / TOTALS[word.nature[tag].ordinal()]);
  }
}
