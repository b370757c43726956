package duoshao.nlp;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CoreDictionaryTransformMatrixDictionary;
import com.hankcs.hanlp.dictionary.TransformMatrix;
import com.hankcs.hanlp.seg.common.Vertex;

/**
 * The parts of speech that a word can be, and how likely it is each by HanLP's model.
 *
 * <p>Along a run of words {@link #tags} finds the same ones as HanLP's {@code Viterbi}, which
 * copies the model's matrices at every call and takes the logarithms anew.
 */
final class Speech {
  /** What the model adds to a frequency of 0. */
  private static final double LITTLE = 1e-8;

  private static final Nature[] NATURES = Nature.values();
  private static final double[][] TRANSITIONS;
  private static final int[] TOTALS;

  static {
    TransformMatrix model = CoreDictionaryTransformMatrixDictionary.transformMatrixDictionary;
    model.extend(NATURES.length);
    model.states = new int[NATURES.length]; // or HanLP extends it anew for every text
    TRANSITIONS = model.transititon_probability;
    TOTALS = new int[NATURES.length];
    for (int i = 0; i < TOTALS.length; i++) {
      TOTALS[i] = model.getTotalFrequency(i);
    }
  }

  private static final Speech BEGIN = of(Vertex.newB().attribute);
  private static final Speech END = of(Vertex.newE().attribute);

  private final int[] natures;
  private final double[] likelihoods;

  private Speech(int[] natures, double[] likelihoods) {
    this.natures = natures;
    this.likelihoods = likelihoods;
  }

  static Speech of(Attribute word) {
    int[] natures = new int[word.nature.length];
    double[] likelihoods = new double[natures.length];
    for (int i = 0; i < natures.length; i++) {
      natures[i] = word.nature[i].ordinal();
      likelihoods[i] = Math.log((word.frequency[i] + LITTLE) / TOTALS[natures[i]]);
    }
    return new Speech(natures, likelihoods);
  }

  /** The likeliest tag of each of the first {@code size} words, of which there is one at least. */
  static String[] tags(Speech[] words, int size) {
    String[] tags = new String[size];
    Speech word = words[0];
    double[] costs = new double[word.natures.length];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = TRANSITIONS[BEGIN.natures[0]][word.natures[i]] - word.likelihoods[i];
    }
    for (int i = 0; i < size; i++) {
      Speech next = i + 1 < size ? words[i + 1] : END;
      double[] nextCosts = new double[next.natures.length];
      tags[i] = NATURES[next.likeliestBefore(word, costs, nextCosts)].toString();
      word = next;
      costs = nextCosts;
    }
    return tags;
  }

  /**
   * What the word before is on the cheapest way to this one; what each way costs goes into {@code
   * nextCosts}.
   */
  private int likeliestBefore(Speech before, double[] costs, double[] nextCosts) {
    int best = before.natures[0];
    double lowest = Double.MAX_VALUE;
    for (int to = 0; to < natures.length; to++) {
      double least = Double.MAX_VALUE;
      for (int from = 0; from < costs.length; from++) {
        double cost =
            costs[from] + TRANSITIONS[before.natures[from]][natures[to]] - likelihoods[to];
        if (cost < least) {
          least = cost;
          if (cost < lowest) {
            lowest = cost;
            best = before.natures[from];
          }
        }
      }
      nextCosts[to] = least;
    }
    return best;
  }
}
